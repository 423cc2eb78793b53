import type { Tab } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'

/** The access to the meeting, which stays a secret. */
export function meetingTab(options: ResolvedOptions): Tab {
  return {
    label: { de: 'Zugang', en: 'Access' },
    admin: {
      description: {
        de: 'Der Zugangslink bleibt geheim: Er steht nur in der Bestätigungsmail und hier.',
        en: 'The join link stays secret: it is in the confirmation mail and here, nowhere else.',
      },
    },
    fields: [
      {
        name: 'meeting',
        type: 'join',
        collection: options.slugs.meetings,
        on: 'event',
        label: { de: 'Videokonferenz', en: 'Video conference' },
        access: { read: ({ req }) => options.isEditor({ req }) },
        maxDepth: 0,
        admin: { components: { Field: 'green-forum-events/client#MeetingAccess' } },
      },
    ],
  }
}
