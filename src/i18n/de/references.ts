import type { CollectionName } from '../../options.ts'

/** What is said in one language about documents that refer to each other. */
export interface ReferenceMessages {
  /** What is refused because of it. */
  inUse: Record<'trashing' | 'deletion' | 'replacement', (places: readonly string[]) => string>
  /** Some documents of a collection, after “in”. */
  places: Partial<Record<CollectionName, (count: number) => string>>
  otherPlace: (args: { label: string; count: number }) => string
  /** What there is once only, after “in”. */
  globalPlace: (label: string) => string
  /** What a document in the trash is called. */
  trashed: (title: string) => string
  named: (args: { place: string; titles: readonly string[]; more: number }) => string
}

/** What is said in German about documents that refer to each other. */
export const german: ReferenceMessages = {
  inUse: {
    trashing: (places) =>
      `Steht in ${places.join(' und in ')}. Nehmen Sie es dort zuerst heraus; danach lässt es sich in den Papierkorb legen.`,
    deletion: (places) =>
      `Steht in ${places.join(' und in ')}. Nehmen Sie es dort zuerst heraus; danach lässt es sich löschen.`,
    replacement: (places) =>
      `Die Datei steht in ${places.join(' und in ')}. Solange sie dort steht, lässt sich ein Bild nur durch ein Bild ersetzen und ein Dokument nur durch ein Dokument. Laden Sie die neue Datei als eigene hoch.`,
  },
  places: {
    events: (count) => (count === 1 ? 'einer Veranstaltung' : `${count} Veranstaltungen`),
    speakers: (count) =>
      count === 1 ? 'einem Eintrag unter Referent*innen' : `${count} Einträgen unter Referent*innen`,
    partners: (count) =>
      count === 1
        ? 'einem Eintrag unter Kooperationspartner*innen'
        : `${count} Einträgen unter Kooperationspartner*innen`,
    topicWishes: (count) => (count === 1 ? 'einem Themenwunsch' : `${count} Themenwünschen`),
    sites: (count) =>
      count === 1 ? 'den Benachrichtigungen einer Website' : `den Benachrichtigungen von ${count} Websites`,
  },
  otherPlace: ({ label, count }) =>
    count === 1 ? `einem Eintrag unter ${label}` : `${count} Einträgen unter ${label}`,
  globalPlace: (label) => `„${label}“`,
  trashed: (title) => `${title} (im Papierkorb)`,
  named: ({ place, titles, more }) => {
    const named = titles.map((title) => `„${title}“`).join(', ')
    if (named === '') return place
    return `${place} (${more > 0 ? 'unter anderem ' : ''}${named})`
  },
}
