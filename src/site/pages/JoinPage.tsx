import type { JoinRefusal } from '../../meetings/rules/meetingAccess.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Meeting } from '../../payload-types.ts'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { useSite } from '../SiteContext.tsx'

/** The meeting access, or why it is closed. Gets the meeting only where the person may know it. */
export function JoinPage({
  event,
  access,
  token,
}: {
  event: PublicEvent
  access: { refusal: JoinRefusal } | { meeting: Meeting | null }
  token: string
}) {
  const { addresses, messages } = useSite()
  const meeting = 'meeting' in access ? access.meeting : null
  return (
    <Layout title={messages.join.title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{messages.join.title}</p>
          <h1>{event.title}</h1>
        </div>
        <div className="card">
          <EventFacts event={event} />
          {meeting ? (
            <MeetingAccess meeting={meeting} />
          ) : (
            <p className="aside-state">
              {'refusal' in access ? messages.join.refused[access.refusal] : messages.join.noMeeting}
            </p>
          )}
        </div>
        <p className="quiet">
          <a href={addresses.registration(token)}>{messages.join.toRegistration}</a>
        </p>
      </div>
    </Layout>
  )
}

function MeetingAccess({
  meeting: { provider, joinUrl, meetingId, passcode, dialIn },
}: {
  meeting: Meeting
}) {
  const { join } = useSite().messages
  const details = [
    [join.meetingId, meetingId],
    [join.passcode, passcode],
    [join.dialIn, dialIn],
  ].filter((detail): detail is [string, string] => Boolean(detail[1]))
  return (
    <>
      <p className="aside-action">
        <a className="button" href={joinUrl} rel="noopener noreferrer">
          {join.button(provider)}
        </a>
      </p>
      {details.length > 0 && (
        <dl className="facts">
          {details.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="verbatim">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="hint">{join.lead}</p>
    </>
  )
}
