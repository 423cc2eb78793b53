import type { FeedMessages } from '../de/feeds.ts'

/** What the feeds say in English. */
export const english: FeedMessages = {
  mark: { scheduled: '', postponed: 'POSTPONED: ', cancelled: 'CANCELLED: ' },
  calendarFile: 'Calendar file',
  eventNotFound: 'There is no such event (any more).',
  feedNotFound: {
    topic: 'There is no event on this topic. Please check the address.',
    partner: 'There is no event with this partner. Please check the address.',
  },
  failure: 'Something went wrong. Please try again later.',
}
