import type { AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { InformedPeople } from '../../announcements/rules/announcementPreview.ts'
import type { Locale } from '../rules/locale.ts'
import { joinList } from '../joinList.ts'

/** What the dialog says that asks before a save whether people shall be told, in one language. */
export interface InformMessages {
  heading: string
  pastHeading: string
  pastDate: (moment: string) => string
  clearedAttendance: (ticks: number) => string
  sentence: (args: { people: InformedPeople; kind: AnnouncementKind }) => string
  /** What the editor says besides, in a language where several are read. */
  words: (language: Locale | null) => string
  wordsHint: string
  /** As it is quoted afterwards. */
  said: (words: string) => string
  noted: string
  inform: string
  silent: string
  failed: string
}

const mails: Record<AnnouncementKind, string> = {
  changed: 'eine E-Mail. Darin steht, was sich ändert:',
  accessLink: 'eine E-Mail mit dem neuen Zugang. Es ändert sich:',
  eventCancelled: 'eine E-Mail mit der Absage:',
}

/** What the dialog says in German. */
export const german: InformMessages = {
  heading: 'Angemeldete Personen informieren?',
  pastHeading: 'Das Datum liegt in der Vergangenheit',
  clearedAttendance: (ticks) =>
    `Die Veranstaltung beginnt dann erst noch: Die Anwesenheit, die schon vermerkt ist (${ticks}), geht verloren.`,
  pastDate: (moment) =>
    `Die Veranstaltung beginnt dann am ${moment}. Ist das so gemeint? Ist sie vorbei, kann sich niemand mehr an- oder abmelden, und die Anmeldungen werden gelöscht, sobald ihre Frist abgelaufen ist, frühestens in einer Woche.`,
  sentence: ({ people: { confirmed, waitlisted, pending }, kind }) => {
    const persons = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`)
    const where = [
      ...(confirmed > 0 ? [persons(confirmed).replace(' ', ' angemeldete ')] : []),
      ...(waitlisted > 0 ? [`${confirmed > 0 ? waitlisted : persons(waitlisted)} auf der Warteliste`] : []),
      ...(pending > 0
        ? [`${confirmed + waitlisted > 0 ? pending : persons(pending)} mit noch nicht bestätigter Adresse`]
        : []),
    ]
    const gets = confirmed + waitlisted + pending === 1 ? 'erhält' : 'erhalten'
    return `${joinList(where, 'und')} ${gets} ${mails[kind]}`
  },
  words: (language) =>
    `Grund oder eigene Worte${language ? { de: ' auf Deutsch', en: ' auf Englisch' }[language] : ''} (freiwillig)`,
  wordsHint: 'Steht so in der E-Mail, zum Beispiel: „Die Referentin ist krank.“',
  said: (words) => `„${words}“`,
  noted: 'Informieren Sie niemanden, wird das unter „Mitteilungen“ vermerkt.',
  inform: 'Speichern und informieren',
  silent: 'Speichern, ohne zu informieren',
  failed:
    'Es ließ sich nicht feststellen, wer zu informieren wäre. Gespeichert ist nichts; bitte versuchen Sie es noch einmal.',
}
