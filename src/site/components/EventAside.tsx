import { eventPhase } from '../../domain/eventPhase.ts'
import type { PublicEvent } from '../../domain/publicEvent.ts'
import { registrationPanelOf } from '../registrationPanel.ts'
import { useSite } from '../SiteContext.tsx'
import { Countdown } from './Countdown.tsx'
import { EventFacts } from './EventFacts.tsx'

/** The card beside the text: how long it is to wait, when and where it is, the way to register. */
export function EventAside({ event }: { event: PublicEvent }) {
  const site = useSite()
  const { paths, publicUrl, texts } = site
  const phase = eventPhase({ ...event, now: site.now })
  const panel = registrationPanelOf({ event, site })
  const address = publicUrl + paths.event(event.slug)
  const mail = `mailto:?subject=${encodeURIComponent(event.title)}&body=${encodeURIComponent(address)}`
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
      <p className="quiet">
        {phase !== 'over' && <a href={paths.calendar(event.slug)}>{texts.event.calendar}</a>}
        <a href={mail}>{texts.event.share}</a>
      </p>
    </aside>
  )
}
