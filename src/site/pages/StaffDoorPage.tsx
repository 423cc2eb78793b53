import type { Opened } from '../../conferences/openDoor.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { useSite } from '../SiteContext.tsx'

/** The way into the meeting for a speaker: open at any time, to prepare. */
export function StaffDoorPage({
  event,
  name,
  code,
  refusal,
  failed,
}: {
  event: PublicEvent
  name: string
  code: string
  /** Why there is nothing to enter; null where there is. */
  refusal: string | null
  failed?: Exclude<Opened, { url: string }>
}) {
  const { addresses, messages } = useSite()
  const { join } = messages
  return (
    <Layout title={join.staffTitle} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{join.staffTitle}</p>
          <h1>{event.title}</h1>
        </div>
        <div className="card">
          <EventFacts event={event} />
          {refusal ? (
            <p className="aside-state">{refusal}</p>
          ) : (
            <form className="door" method="post" action={addresses.staffDoor(code)}>
              {failed && (
                <p className="aside-state" role="alert">
                  {'wait' in failed ? join.wait[failed.wait] : join.unreachable}
                </p>
              )}
              <p>{join.staffLead(name)}</p>
              <p className="aside-action">
                <button className="button" type="submit">
                  {failed ? join.again : join.enter}
                </button>
              </p>
            </form>
          )}
          <p className="hint">{join.lead}</p>
        </div>
      </div>
    </Layout>
  )
}
