import type { AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** How many people a mail would go to, by where they stand. */
export interface InformedPeople {
  confirmed: number
  waitlisted: number
  pending: number
}

interface InformWords {
  heading: string
  sentence: (args: { people: InformedPeople; kind: AnnouncementKind }) => string
  noted: string
  inform: string
  silent: string
  failed: string
}

function joined(parts: string[], and: string): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(` ${and} `)
}

const german: Record<AnnouncementKind, string> = {
  changed: 'eine E-Mail. Darin steht, was sich ändert:',
  accessLink: 'eine E-Mail mit dem neuen Zugang. Es ändert sich:',
  eventCancelled: 'eine E-Mail mit der Absage:',
}

const english: Record<AnnouncementKind, string> = {
  changed: 'a mail that says what changes:',
  accessLink: 'a mail with the new access. What changes:',
  eventCancelled: 'a mail with the cancellation:',
}

/** What the dialog says that asks before a save whether people shall be told. */
export const informWords: Record<Locale, InformWords> = {
  de: {
    heading: 'Angemeldete Personen informieren?',
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
      return `${joined(where, 'und')} ${gets} ${german[kind]}`
    },
    noted: 'Informieren Sie niemanden, wird das unter „Mitteilungen“ vermerkt.',
    inform: 'Speichern und informieren',
    silent: 'Speichern, ohne zu informieren',
    failed:
      'Es ließ sich nicht feststellen, wer zu informieren wäre. Gespeichert ist nichts; bitte versuchen Sie es noch einmal.',
  },
  en: {
    heading: 'Inform people who have registered?',
    sentence: ({ people: { confirmed, waitlisted, pending }, kind }) => {
      const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`)
      const where = [
        ...(confirmed > 0 ? [`${persons(confirmed)} registered`] : []),
        ...(waitlisted > 0
          ? [`${confirmed > 0 ? waitlisted : persons(waitlisted)} on the waiting list`]
          : []),
        ...(pending > 0
          ? [`${confirmed + waitlisted > 0 ? pending : persons(pending)} with an address not yet confirmed`]
          : []),
      ]
      const gets = confirmed + waitlisted + pending === 1 ? 'gets' : 'get'
      return `${joined(where, 'and')} ${gets} ${english[kind]}`
    },
    noted: 'If you inform nobody, that is noted under “Announcements”.',
    inform: 'Save and inform',
    silent: 'Save without informing',
    failed: 'It could not be found out who would have to be informed. Nothing was saved; please try again.',
  },
}
