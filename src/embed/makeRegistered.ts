import { make } from './make.ts'
import type { RegistrationAnswer } from './queries.ts'
import type { Screen } from './Screen.ts'

/** What happens after a registration, as on the page; it tells nobody whether an address was known. */
export function makeRegistered({
  outcome,
  whatNext,
  level,
}: RegistrationAnswer['registerForEvent'] & Pick<Screen, 'level'>): HTMLElement {
  const { title, lead, stepsTitle, steps = [] } = whatNext ?? {}
  const isDone = outcome === 'CONFIRMED'
  return make(
    'section',
    { class: 'registered' },
    // Not done yet: a letter that is to be opened, a place in a queue.
    make('span', { class: isDone ? 'tick' : 'tick open', 'aria-hidden': 'true' }, isDone ? '✓' : '…'),
    make(`h${level + 1}`, { class: 'subtitle', tabindex: -1 }, title),
    make('p', { class: 'lead' }, lead),
    make('p', { class: 'next' }, stepsTitle),
    make('ol', { class: 'steps' }, ...steps.map((step) => make('li', {}, make('span', {}, step)))),
  )
}
