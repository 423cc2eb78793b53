import { accessibilityFeatures } from '../../events/rules/accessibility.ts'
import type { FeedMessages } from '../de/feeds.ts'

/** What the feeds say in English. */
export const english: FeedMessages = {
  mark: { scheduled: '', postponed: 'POSTPONED: ', cancelled: 'CANCELLED: ' },
  withdrawnMark: 'NOT ATTENDING: ',
  description: (organiser) =>
    `Events of ${organiser}: what is coming and what was in the last twelve months. Changes and cancellations appear by themselves.`,
  own: 'Your registration with the way to the access, for you alone (in a shared calendar others see it too):',
  calendarFile: 'Calendar file',
  eventNotFound: 'There is no such event (any more).',
  feedNotFound: {
    topic: 'There is no event on this topic. Please check the address.',
    partner: 'There is no event with this partner. Please check the address.',
    format: 'There is no such format. There are: online, inPerson, hybrid.',
    accessibility: `There is no such thing about accessibility. There are: ${accessibilityFeatures.join(', ')}.`,
    city: 'There is no event in this place. Please check the address.',
  },
  failure: 'Something went wrong. Please try again later.',
}
