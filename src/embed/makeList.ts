import { isAhead } from './eventState.ts'
import { make, makeLink } from './make.ts'
import { makeCard } from './makeCard.ts'
import type { CardEvent } from './queries.ts'
import type { Screen } from './Screen.ts'
import { homeOf } from './serverOf.ts'

/** A list of events; the next one has the countdown. */
export function makeList({
  events,
  screen,
  isPast,
  onOpen,
}: {
  events: readonly CardEvent[]
  screen: Screen
  isPast: boolean
  onOpen: (event: CardEvent, button: HTMLButtonElement) => void
}): HTMLElement {
  const { messages, now } = screen
  const next = isPast ? undefined : events.find((event) => isAhead({ event, now }))
  const items = events.map((event) =>
    make(
      'li',
      {},
      makeCard({ event, screen, withCountdown: event === next, onOpen: (button) => onOpen(event, button) }),
    ),
  )
  return make(
    'div',
    {},
    events.length > 0
      ? make('ul', { class: 'list', 'aria-label': messages.events }, ...items)
      : make('p', { class: 'notice' }, isPast ? messages.emptyPast : messages.empty),
    makeMore(screen),
  )
}

function makeMore(screen: Screen): HTMLElement {
  return make('p', { class: 'more' }, makeLink(homeOf(screen), screen.messages.all))
}

/** What stands there until the list comes, about as high as it will be. */
export function makeSkeleton({ count }: { count: number }): HTMLElement {
  const card = (): HTMLElement =>
    make(
      'div',
      { class: 'card skeleton' },
      make('span', { class: 'leaf' }),
      make('span', { class: 'card-text' }),
    )
  return make('div', { class: 'list', 'aria-hidden': 'true' }, ...Array.from({ length: count }, card))
}
