import { eventPhase } from '../../events/rules/eventPhase.ts'
import { formatMoment } from '../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Site } from '../Site.ts'

/**
 * What stands where the form is: the form, one for the waiting list, or why there is none; `none` where nobody looks
 * for one. Its text is null where the page says it elsewhere.
 */
type RegistrationPanel =
  { kind: 'open' | 'waitingList' } | { kind: 'message'; text: string } | { kind: 'none'; text: string | null }

/** Translates the state of registration into what the page shows for it. */
export function registrationPanelOf({ event, site }: { event: PublicEvent; site: Site }): RegistrationPanel {
  const messages = site.messages.registrationState
  const { state, opensAt } = event.registration
  const message = (text: string): RegistrationPanel => ({ kind: 'message', text })
  if (state === 'cancelled' || eventPhase({ ...event, now: site.now }) === 'over')
    return { kind: 'none', text: null }
  switch (state) {
    case 'open':
    case 'waitingList':
      return { kind: state }
    case 'none':
      return { kind: 'none', text: messages.none }
    case 'full':
      return message(messages.full)
    case 'notYetOpen':
      return message(
        messages.notYetOpen(
          formatMoment({ at: opensAt ?? '', timeZone: event.timeZone, locale: site.locale }),
        ),
      )
    case 'closed':
      return message(event.status === 'postponed' ? messages.postponed : messages.closed)
  }
}
