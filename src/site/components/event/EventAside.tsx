import { eventPhase } from '../../../events/rules/eventPhase.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { registrationPanelOf } from '../../event/registrationPanel.ts'
import { useSite } from '../../SiteContext.tsx'
import { Countdown } from './Countdown.tsx'
import { EventFacts } from './EventFacts.tsx'
import { ShareLink } from './ShareLink.tsx'

/** The card beside the text: how long it is to wait, when and where it is, the way to register. */
export function EventAside({ event }: { event: PublicEvent }) {
  const site = useSite()
  const { paths, publicUrl, texts } = site
  const phase = eventPhase({ ...event, now: site.now })
  const panel = registrationPanelOf({ event, site })
  const file = paths.calendar(event.slug)
  const hasMaterials = phase === 'over' && event.materials.length > 0
  return (
    <aside className="card event-aside" aria-label={texts.event.facts}>
      {phase === 'upcoming' && event.status === 'scheduled' && <Countdown {...event} />}
      {phase === 'running' && event.status !== 'cancelled' && <p className="now">{texts.event.running}</p>}
      {phase === 'over' && <p className="now past">{texts.event.over}</p>}
      <EventFacts event={event} withSeats />
      {'text' in panel ? (
        panel.text && <p className="aside-state">{panel.text}</p>
      ) : (
        <p className="aside-action">
          <a className="button" href={`#${texts.event.registrationAnchor}`}>
            {panel.kind === 'waitingList' ? texts.event.joinWaitingList : texts.event.register}
          </a>
        </p>
      )}
      {hasMaterials && (
        <p className="aside-action">
          <a className="button" href={`#${texts.event.materialsAnchor}`}>
            {texts.event.toMaterials}
          </a>
        </p>
      )}
      <div className="quiet">
        {phase !== 'over' && <a href={file}>{texts.event.calendar}</a>}
        {/* Programs take this scheme as: subscribe, so that a change of time comes by itself. */}
        {phase !== 'over' && (
          <a href={(publicUrl + file).replace(/^https?:/, 'webcal:')}>{texts.event.subscribe}</a>
        )}
        <ShareLink event={event} />
      </div>
    </aside>
  )
}
