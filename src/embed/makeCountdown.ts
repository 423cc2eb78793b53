import { make } from './make.ts'
import type { CardEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

/** Days, hours, minutes and seconds until an event begins: the element of the pages. */
export function makeCountdown({ event, words }: { event: CardEvent } & Pick<Screen, 'words'>): HTMLElement {
  const units = ['days', 'hours', 'minutes', 'seconds'] as const
  const tiles = units.map((unit) =>
    make('div', {}, make('dt', {}, words.event[unit]), make('dd', { 'data-unit': unit }, '––')),
  )
  return make(
    'forum-countdown',
    {
      'data-starts-at': event.startsAt,
      'data-ends-at': event.endsAt,
      'data-running': words.event.running,
      'data-over': words.event.over,
      role: 'timer',
      'aria-label': words.event.untilBeginning,
    },
    make('dl', { class: 'countdown' }, ...tiles),
  )
}
