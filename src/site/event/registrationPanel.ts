import { eventPhase } from '../../events/rules/eventPhase.ts'
import { formatMoment } from '../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Site } from '../Site.ts'

/**
 * What stands where the form is: the form, one for the waiting list, or why there is none; `none` where nobody looks
 * for one. Its text is null where the page says it elsewhere.
 */
type RegistrationPanel =
  | { kind: 'open' | 'waitingList' }
  | { kind: 'message'; state: 'full' | 'notYetOpen' | 'closed' | 'postponed'; text: string }
  | { kind: 'none'; state: 'free'; text: string | null }

/** Translates the state of registration into what the page shows for it. */
export function registrationPanelOf({ event, site }: { event: PublicEvent; site: Site }): RegistrationPanel {
  const messages = site.messages.registrationState
  const { state, opensAt } = event.registration
  if (state === 'cancelled' || eventPhase({ ...event, now: site.now }) === 'over')
    return { kind: 'none', state: 'free', text: null }
  switch (state) {
    case 'open':
    case 'waitingList':
      return { kind: state }
    case 'none':
      return { kind: 'none', state: 'free', text: messages.none }
    case 'full':
      return { kind: 'message', state, text: messages.full }
    case 'notYetOpen': {
      const moment = formatMoment({ at: opensAt ?? '', timeZone: event.timeZone, locale: site.locale })
      return { kind: 'message', state, text: messages.notYetOpen(moment) }
    }
    case 'closed':
      return event.status === 'postponed'
        ? { kind: 'message', state: event.status, text: messages.postponed }
        : { kind: 'message', state, text: messages.closed }
  }
}
