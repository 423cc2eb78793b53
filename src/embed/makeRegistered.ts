import { make } from './make.ts'
import type { OpenEvent, RegistrationAnswer } from './queries.ts'
import type { Screen } from './Screen.ts'

/** What happens after a registration, as on the page; it tells nobody whether an address was known. */
export function makeRegistered({
  event,
  outcome,
  screen: { messages, level },
}: {
  event: OpenEvent
  outcome: NonNullable<RegistrationAnswer['registerForEvent']['outcome']>
  screen: Screen
}): HTMLElement {
  const { registered } = messages
  const hasLink = outcome === 'CONFIRMED' && event.format !== 'IN_PERSON'
  const stepMail = hasLink ? registered.stepMailOnline : registered.stepMail
  const [title, lead, first] = {
    CONFIRMED: [registered.title, registered.lead, stepMail],
    WAITLISTED: [registered.waitingTitle, registered.waitingLead, stepMail],
    CONFIRM_ADDRESS: [registered.confirmTitle, registered.confirmLead, registered.stepConfirm],
  }[outcome]
  const steps = [first, registered.stepSpam, registered.stepKnown, registered.stepCancel]
  return make(
    'section',
    { class: 'registered' },
    make('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
    make(`h${level + 1}`, { class: 'subtitle', tabindex: -1 }, title),
    make('p', { class: 'lead' }, lead),
    make('p', { class: 'next' }, registered.next),
    make('ol', { class: 'steps' }, ...steps.map((step) => make('li', {}, make('span', {}, step)))),
  )
}
