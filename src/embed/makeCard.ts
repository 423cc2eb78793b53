import { hasDate } from '../events/rules/eventPhase.ts'
import { badgeOf, canRegister } from './eventState.ts'
import { calendarLeaf, eventDate, eventTime, isOneDay } from './eventTimes.ts'
import { fillIn } from './fillIn.ts'
import { make, makeButton, makeLink } from './make.ts'
import { makeCountdown } from './makeCountdown.ts'
import type { CardEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

/** How an event takes place, where its location says nothing. */
export function placeOf({ event, messages }: { event: CardEvent } & Pick<Screen, 'messages'>): string {
  return event.location.name || messages.format[event.format]
}

/** Where an event is, in a word or two, as the pages' lists have it: a town, and that one may join online as well. */
export function townOf({ event, messages }: { event: CardEvent } & Pick<Screen, 'messages'>): string {
  const { city: town } = event.location
  if (!town) return placeOf({ event, messages })
  return event.format === 'HYBRID' ? fillIn(messages.andOnline, { town }) : town
}

/** The title, with what stands out about the event. */
export function makeTitle({
  event,
  screen,
  title,
}: {
  event: CardEvent
  screen: Screen
  title: Node | string
}): HTMLElement {
  const badge = badgeOf({ event, ...screen })
  return make(
    `h${screen.level}`,
    { class: 'title' },
    title,
    badge && ' ',
    badge && make('span', { class: `badge ${badge.tone}` }, badge.text),
  )
}

/** An event in a list, as on the pages, with the way to its form. */
export function makeCard({
  event,
  screen,
  withCountdown,
  onOpen,
}: {
  event: CardEvent
  screen: Screen
  withCountdown: boolean
  onOpen: (button: HTMLButtonElement) => void
}): HTMLElement {
  const { messages, locale } = screen
  const times = { ...event, locale }
  const leaf = calendarLeaf(times)
  const { title, url, summary, topics } = event
  const register = makeButton({
    text:
      event.registration.state === 'WAITING_LIST' ? messages.event.joinWaitingList : messages.event.register,
    className: withCountdown ? 'button' : 'button outline',
    onClick: onOpen,
  })
  // The same words on every card mean nothing to who hears them apart.
  register.ariaLabel = `${register.textContent}: ${title}`
  return make(
    'article',
    { class: event.status === 'CANCELLED' ? 'card off' : 'card' },
    make(
      'div',
      { class: 'leaf', 'aria-hidden': 'true' },
      make('span', {}, leaf.weekday),
      make('span', { class: 'leaf-day' }, leaf.day),
      make('span', {}, leaf.month),
    ),
    make(
      'div',
      { class: 'card-text' },
      makeTitle({ event, screen, title: makeLink(url, title) }),
      make(
        'p',
        { class: 'meta' },
        hasDate(event)
          ? make(
              'time',
              { datetime: event.startsAt },
              make('span', { class: isOneDay(times) && 'visually-hidden' }, `${eventDate(times)}, `),
              eventTime(times),
            )
          : make('span', {}, eventDate(times)),
        make('span', {}, townOf({ event, messages })),
        ...topics.map(({ name }) => make('span', {}, name)),
      ),
      summary && make('p', { class: 'summary' }, summary),
      withCountdown && makeCountdown({ event, messages }),
      canRegister(event) && make('p', { class: 'action' }, register),
    ),
  )
}
