import { eventPhase } from '../../events/rules/eventPhase.ts'
import { formatMoment } from '../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Site } from '../Site.ts'

/** One short word on an event in a list, where there is something to know; `alert` where it does not take place. */
interface EventBadge {
  tone: 'alert' | 'lively' | 'calm'
  text: string
}

/** From this many free seats on nobody needs to hurry. */
const fewSeats = 10

/** What stands out about an event; null where nothing does. */
export function eventBadgeOf({ event, site }: { event: PublicEvent; site: Site }): EventBadge | null {
  const { badge } = site.messages
  const { state, opensAt, seatsLeft } = event.registration
  const phase = eventPhase({ ...event, now: site.now })
  if (event.status === 'cancelled') return { tone: 'alert', text: badge.cancelled }
  if (phase === 'over') return null
  if (event.status === 'postponed') return { tone: 'alert', text: badge.postponed }
  if (phase === 'running') return { tone: 'lively', text: badge.running }
  if (state === 'waitingList' || state === 'full') return { tone: 'calm', text: badge[state] }
  if (state === 'notYetOpen' && opensAt) {
    const moment = formatMoment({ at: opensAt, timeZone: event.timeZone, locale: site.locale })
    return { tone: 'calm', text: badge.notYetOpen(moment) }
  }
  if (state === 'closed') return { tone: 'calm', text: badge.closed }
  const isNearlyFull = state === 'open' && seatsLeft !== null && seatsLeft <= fewSeats
  return isNearlyFull ? { tone: 'lively', text: badge.fewSeats(seatsLeft) } : null
}
