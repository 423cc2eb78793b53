import { accessibilityFeatures } from '../../events/rules/accessibility.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'

/** What the feeds say in one language. */
export interface FeedMessages {
  /** What stands before a title where readers are not told the status otherwise. */
  mark: Record<EventStatus, string>
  /** The same in a file that takes back what somebody had of the event. */
  withdrawnMark: string
  /** What a calendar that one subscribes to says of itself. */
  description: (organiser: string) => string
  /** Before the address of one's own registration. */
  own: string
  calendarFile: string
  eventNotFound: string
  feedNotFound: Record<'topic' | 'partner' | 'format' | 'city' | 'accessibility', string>
  failure: string
}

/** What the feeds say in German. */
export const german: FeedMessages = {
  mark: { scheduled: '', postponed: 'VERSCHOBEN: ', cancelled: 'ABGESAGT: ' },
  withdrawnMark: 'ABGEMELDET: ',
  description: (organiser) =>
    `Veranstaltungen von ${organiser}: was kommt und was in den letzten zwölf Monaten war. Änderungen und Absagen erscheinen von selbst.`,
  own: 'Ihre Anmeldung mit dem Weg zum Zugang, nur für Sie (in einem geteilten Kalender sehen ihn auch andere):',
  calendarFile: 'Kalenderdatei',
  eventNotFound: 'Diese Veranstaltung gibt es nicht (mehr).',
  feedNotFound: {
    topic: 'Zu diesem Thema gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
    partner:
      'Mit diesen Kooperationspartner*innen gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
    format: 'Dieses Format gibt es nicht. Möglich sind: online, inPerson, hybrid.',
    accessibility: `Das gibt es zur Barrierefreiheit nicht. Möglich sind: ${accessibilityFeatures.join(', ')}.`,
    city: 'An diesem Ort gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
  },
  failure: 'Da ist etwas schiefgegangen. Bitte versuchen Sie es später noch einmal.',
}
