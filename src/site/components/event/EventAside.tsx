import { eventPhase, hasDate } from '../../../events/rules/eventPhase.ts'
import { webcal } from '../../../addresses/rules/webcal.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { registrationPanelOf } from '../../event/registrationPanel.ts'
import { wayToForm } from '../../event/wayToForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { StateNote } from '../StateNote.tsx'
import { CalendarChoice } from './CalendarChoice.tsx'
import { Countdown } from './Countdown.tsx'
import { EventFacts } from './EventFacts.tsx'
import { ShareLink } from './ShareLink.tsx'

/** The card beside the text: how long it is to wait, when and where it is, the way to register. */
export function EventAside({ event }: { event: PublicEvent }) {
  const site = useSite()
  const { addresses, paths, messages } = site
  const phase = eventPhase({ ...event, now: site.now })
  const panel = registrationPanelOf({ event, site })
  const toForm = wayToForm({ event, site })
  const file = paths.calendar(event.slug)
  const isAhead = phase !== 'over' && event.status !== 'cancelled'
  const hasMaterials = phase === 'over' && event.materials.length > 0
  return (
    <aside className="card event-aside" aria-label={messages.event.facts}>
      {phase === 'upcoming' && event.status === 'scheduled' && <Countdown {...event} />}
      {phase === 'running' && event.status !== 'cancelled' && <Countdown {...event} isRunning />}
      {phase === 'over' && <p className="now past">{messages.event.over}</p>}
      <EventFacts event={event} withSeats />
      {'text' in panel && panel.text && (
        <StateNote state={panel.state} className="aside-state">
          {panel.text}
        </StateNote>
      )}
      {toForm && (
        <p className="aside-action" data-until-over>
          <a className="button" href={`#${messages.event.registrationAnchor}`}>
            {toForm}
          </a>
        </p>
      )}
      {hasMaterials && (
        <p className="aside-action">
          <a className="button" href={`#${messages.event.materialsAnchor}`}>
            {messages.event.toMaterials}
          </a>
        </p>
      )}
      <div className="quiet">
        {isAhead && hasDate(event) && <CalendarChoice event={event} />}
        {isAhead && <a href={webcal(addresses.urlOf(file))}>{messages.event.subscribe}</a>}
        <ShareLink event={event} />
      </div>
    </aside>
  )
}
