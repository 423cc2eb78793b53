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

/** From when on one can register; empty where that has no time. */
function opening({ event, locale }: Pick<Asked, 'event' | 'locale'>): string {
  const { opensAt } = event.registration
  return opensAt ? momentOf({ at: opensAt, timeZone: event.timeZone, locale }) : ''
}

type ByState = Partial<Record<CardEvent['registration']['state'], string>>

/** One short word on an event in a list, as the pages have it; null where nothing stands out. */
export function badgeOf({ event, messages, locale, now }: Asked): { tone: string; text: string } | null {
  const { badge } = messages
  const { state, seatsLeft } = event.registration
  const phase = eventPhase({ ...event, now })
  if (event.status === 'CANCELLED') return { tone: 'alert', text: badge.CANCELLED }
  if (phase === 'over') return null
  if (event.status === 'POSTPONED') return { tone: 'alert', text: badge.POSTPONED }
  if (phase === 'running') return { tone: 'lively', text: badge.running }
  if (state === 'OPEN') {
    if (seatsLeft === null || seatsLeft > fewSeats) return null
    const text = seatsLeft === 1 ? badge.oneSeat : fillIn(badge.fewSeats, { seats: seatsLeft })
    return { tone: 'lively', text }
  }
  const text = (badge as ByState)[state]
  return text ? { tone: 'calm', text: fillIn(text, { moment: opening({ event, locale }) }) } : null
}

/** Why there is no form, as the pages say it; null where there is one. */
export function whyNoForm({ event, messages, locale, now }: Asked): string | null {
  const { state } = event.registration
  if (event.status === 'CANCELLED') return messages.event.cancelled
  if (eventPhase({ ...event, now }) === 'over') return messages.event.over
  if (canRegister(event)) return null
  if (state === 'CLOSED' && event.status === 'POSTPONED') return messages.event.postponed
  return fillIn((messages.noForm as ByState)[state] ?? '', { moment: opening({ event, locale }) })
}
