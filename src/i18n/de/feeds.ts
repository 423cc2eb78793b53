import type { EventStatus } from '../../programme/rules/publicEvent.ts'

/** What the feeds say in one language. */
export interface FeedMessages {
  /** What stands before a title where readers are not told the status otherwise. */
  mark: Record<EventStatus, string>
  calendarFile: string
  eventNotFound: string
  feedNotFound: Record<'topic' | 'partner', string>
  failure: string
}

/** What the feeds say in German. */
export const german: FeedMessages = {
  mark: { scheduled: '', postponed: 'VERSCHOBEN: ', cancelled: 'ABGESAGT: ' },
  calendarFile: 'Kalenderdatei',
  eventNotFound: 'Diese Veranstaltung gibt es nicht (mehr).',
  feedNotFound: {
    topic: 'Zu diesem Thema gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
    partner:
      'Mit diesen Kooperationspartner*innen gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
  },
  failure: 'Da ist etwas schiefgegangen. Bitte versuchen Sie es später noch einmal.',
}
