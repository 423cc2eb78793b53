import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Site } from '../Site.ts'
import { registrationPanelOf } from './registrationPanel.ts'

/** What a link to the form of an event says; null where there is no form. */
export function wayToForm({
  event,
  site,
  open = site.messages.event.register,
}: {
  event: PublicEvent
  site: Site
  /** What it says where there is a seat. */
  open?: string
}): string | null {
  const { kind } = registrationPanelOf({ event, site })
  if (kind === 'waitingList') return site.messages.event.joinWaitingList
  return kind === 'open' ? open : null
}
