import type { Locale } from '../i18n/rules/locale.ts'
import { eventPhase } from '../events/rules/eventPhase.ts'
import type { EmbedMessages } from '../i18n/embedMessages.ts'
import { momentOf } from './eventTimes.ts'
import { fillIn } from './fillIn.ts'
import type { CardEvent } from './queries.ts'

/** From this many free seats on nobody needs to hurry. */
const fewSeats = 10

interface Asked {
  event: Omit<CardEvent, 'summary' | 'topics'>
  messages: EmbedMessages
  locale: Locale
  now: Date
}

/** Whether somebody can fill in the form now. */
export function canRegister({ registration: { state } }: Pick<CardEvent, 'registration'>): boolean {
  return state === 'OPEN' || state === 'WAITING_LIST'
}

/** Whether there is a beginning to count down to. */
export function isAhead({ event, now }: { event: CardEvent; now: Date }): boolean {
  return event.status === 'SCHEDULED' && eventPhase({ ...event, now }) === 'upcoming'
}

/** One short word on an event in a list, as the pages have it; null where nothing stands out. */
export function badgeOf({ event, messages, locale, now }: Asked): { tone: string; text: string } | null {
  const { badge } = messages
  const { state, opensAt, seatsLeft } = event.registration
  const phase = eventPhase({ ...event, now })
  if (event.status === 'CANCELLED') return { tone: 'alert', text: badge.cancelled }
  if (phase === 'over') return null
  if (event.status === 'POSTPONED') return { tone: 'alert', text: badge.postponed }
  if (phase === 'running') return { tone: 'lively', text: badge.running }
  if (state === 'WAITING_LIST') return { tone: 'calm', text: badge.waitingList }
  if (state === 'FULL') return { tone: 'calm', text: badge.full }
  if (state === 'NOT_YET_OPEN' && opensAt) {
    const moment = momentOf({ at: opensAt, timeZone: event.timeZone, locale })
    return { tone: 'calm', text: fillIn(badge.notYetOpen, { moment }) }
  }
  if (state !== 'OPEN' || seatsLeft === null || seatsLeft > fewSeats) return null
  const text = seatsLeft === 1 ? badge.oneSeat : fillIn(badge.fewSeats, { seats: seatsLeft })
  return { tone: 'lively', text }
}

/** Why there is no form, as the pages say it; null where there is one. */
export function whyNoForm({ event, messages, locale, now }: Asked): string | null {
  const { state, opensAt } = event.registration
  if (event.status === 'CANCELLED') return messages.event.cancelled
  if (eventPhase({ ...event, now }) === 'over') return messages.event.over
  if (state === 'NONE') return messages.state.none
  if (state === 'FULL') return messages.state.full
  if (state === 'NOT_YET_OPEN') {
    const moment = momentOf({ at: opensAt ?? '', timeZone: event.timeZone, locale })
    return fillIn(messages.state.notYetOpen, { moment })
  }
  if (event.status === 'POSTPONED') return messages.event.postponed
  return canRegister(event) ? null : messages.state.closed
}
