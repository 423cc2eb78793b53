import { eventPhase } from '../../events/rules/eventPhase.ts'
import type { PublicEvent, RegistrationState } from '../../programme/rules/publicEvent.ts'
import { zonedIso } from './eventDays.ts'
import type { Site } from '../Site.ts'

/** Search engines know three answers to “are there places?”; where registration is over there is nothing to offer. */
const availabilities: Record<RegistrationState, string | null> = {
  none: 'InStock',
  open: 'InStock',
  notYetOpen: 'PreOrder',
  waitingList: 'SoldOut',
  full: 'SoldOut',
  closed: null,
  cancelled: null,
}

/** A seat as schema.org/Offer: it costs nothing. Undefined where none is to be had any more. */
export function eventOffer({
  event,
  site: { messages, now },
  url,
}: {
  event: PublicEvent
  site: Pick<Site, 'now' | 'messages'>
  url: string
}): object | undefined {
  const { registration, timeZone } = event
  const { state, opensAt, closesAt } = registration
  const availability = availabilities[state]
  if (availability === null || eventPhase({ ...event, now }) === 'over') return undefined
  return {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
    availability: `https://schema.org/${availability}`,
    url: `${url}#${messages.event.registrationAnchor}`,
    validFrom: opensAt === null ? undefined : zonedIso({ at: opensAt, timeZone }),
    validThrough: closesAt === null ? undefined : zonedIso({ at: closesAt, timeZone }),
  }
}
