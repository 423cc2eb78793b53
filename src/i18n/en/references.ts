import type { ReferenceMessages } from '../de/references.ts'

/** What is said in English about documents that refer to each other. */
export const english: ReferenceMessages = {
  inUse: {
    trashing: (places) =>
      `In use in ${places.join(' and in ')}. Take it out there first; then it can be put into the trash.`,
    deletion: (places) =>
      `In use in ${places.join(' and in ')}. Take it out there first; then it can be deleted.`,
    replacement: (places) =>
      `The file is in use in ${places.join(' and in ')}. As long as it is, a picture can be replaced by a picture alone, and a document by a document. Upload the new file as one of its own.`,
  },
  places: {
    events: (count) => (count === 1 ? 'one event' : `${count} events`),
    speakers: (count) => (count === 1 ? 'one speaker' : `${count} speakers`),
    partners: (count) => (count === 1 ? 'one partner' : `${count} partners`),
    topicWishes: (count) => (count === 1 ? 'one wished topic' : `${count} wished topics`),
    sites: (count) => (count === 1 ? 'the webhooks of one site' : `the webhooks of ${count} sites`),
  },
  otherPlace: ({ label, count }) => (count === 1 ? `one entry of ${label}` : `${count} entries of ${label}`),
  globalPlace: (label) => `“${label}”`,
  trashed: (title) => `${title} (in the trash)`,
  named: ({ place, titles, more }) => {
    const named = titles.map((title) => `“${title}”`).join(', ')
    if (named === '') return place
    return `${place} (${more > 0 ? 'among them ' : ''}${named})`
  },
}
