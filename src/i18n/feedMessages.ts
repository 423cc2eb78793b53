import type { Locale } from './rules/locale.ts'
import type { EventStatus } from '../programme/rules/publicEvent.ts'

/** The words of feeds in one language. */
interface FeedTexts {
  /** What stands before a title where readers are not told the status otherwise. */
  mark: Record<EventStatus, string>
  calendarFile: string
  eventNotFound: string
  feedNotFound: Record<'topic' | 'partner', string>
  failure: string
}

export const feedTexts: Record<Locale, FeedTexts> = {
  de: {
    mark: { scheduled: '', postponed: 'VERSCHOBEN: ', cancelled: 'ABGESAGT: ' },
    calendarFile: 'Kalenderdatei',
    eventNotFound: 'Diese Veranstaltung gibt es nicht (mehr).',
    feedNotFound: {
      topic: 'Zu diesem Thema gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
      partner:
        'Mit diesen Kooperationspartner*innen gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.',
    },
    failure: 'Da ist etwas schiefgegangen. Bitte versuchen Sie es später noch einmal.',
  },
  en: {
    mark: { scheduled: '', postponed: 'POSTPONED: ', cancelled: 'CANCELLED: ' },
    calendarFile: 'Calendar file',
    eventNotFound: 'There is no such event (any more).',
    feedNotFound: {
      topic: 'There is no event on this topic. Please check the address.',
      partner: 'There is no event with this partner. Please check the address.',
    },
    failure: 'Something went wrong. Please try again later.',
  },
}
