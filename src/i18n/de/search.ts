import type { EventMark } from '../../events/rules/eventMarks.ts'
import type { SearchedGroup } from '../../overview/rules/adminSearch.ts'
import { joinList } from '../joinList.ts'

/** What the search over everything in the admin says, in one language. */
export interface SearchMessages {
  heading: string
  field: string
  hint: string
  searching: string
  failed: string
  found: (count: number) => string
  /** Nothing was found in these. */
  nothing: (groups: readonly SearchedGroup[]) => string
  more: string
  close: string
  groups: Record<SearchedGroup, string>
  marks: Record<EventMark, string>
}

const groups: SearchMessages['groups'] = {
  events: 'Veranstaltungen',
  registrations: 'Anmeldungen',
  messages: 'E-Mails',
  speakers: 'Referent*innen',
  partners: 'Kooperationspartner*innen',
}

/** What the search says in German. */
export const german: SearchMessages = {
  heading: 'Alles durchsuchen',
  field: 'Titel, Ort, Tag, Name oder E-Mail-Adresse',
  hint: 'Mindestens zwei Buchstaben. Mit den Pfeiltasten wählen, mit der Eingabetaste öffnen.',
  searching: 'Sucht …',
  failed: 'Die Suche hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  found: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  nothing: (searched) =>
    `Nichts gefunden. Gesucht wird in: ${joinList(
      searched.map((group) => groups[group]),
      'und',
    )}. Nicht gesucht wird in Beschreibungen, Mailtexten, Dateien und im Papierkorb.`,
  more: 'Es gibt weitere: Suchen Sie genauer.',
  close: 'Schließen',
  groups,
  marks: { draft: 'Entwurf', cancelled: 'abgesagt', postponed: 'verschoben' },
}
