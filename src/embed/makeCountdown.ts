import { timeUnits } from '../events/rules/timeUntil.ts'
import { make } from './make.ts'
import type { CardEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

/** Days, hours, minutes and seconds until an event begins: the element of the pages. */
export function makeCountdown({
  event,
  messages,
}: { event: CardEvent } & Pick<Screen, 'messages'>): HTMLElement {
  const tiles = timeUnits.map((unit) =>
    make('div', {}, make('dt', {}, messages.event[unit]), make('dd', { 'data-unit': unit }, '––')),
  )
  return make(
    'forum-countdown',
    {
      'data-starts-at': event.startsAt,
      'data-ends-at': event.endsAt,
      'data-running': messages.event.running,
      'data-over': messages.event.over,
      role: 'timer',
      'aria-label': messages.event.untilBeginning,
    },
    make('dl', { class: 'countdown' }, ...tiles),
  )
}
