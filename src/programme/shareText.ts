import { placeLines } from '../events/rules/eventPlace.ts'
import { formatEventWhen } from '../events/rules/eventTime.ts'
import { eventMessages } from '../i18n/eventMessages.ts'
import { feedMessages } from '../i18n/feedMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { PublicEvent } from './rules/publicEvent.ts'

/** What somebody writes who tells others of an event: what, when, where, and its page. Made of what anybody may know. */
export function shareText({
  event,
  url,
  locale,
}: {
  event: PublicEvent
  /** Of its page. */
  url: string
  locale: Locale
}): string {
  const words = eventMessages(locale).share
  const canRegister = ['notYetOpen', 'open', 'waitingList'].includes(event.registration.state)
  return [
    feedMessages(locale).mark[event.status] + event.title,
    [formatEventWhen({ ...event, locale }), placeLines(event.location).join(', ')]
      .filter(Boolean)
      .join(' · '),
    `${canRegister ? words.registration : words.page} ${url}`,
  ].join('\n')
}
