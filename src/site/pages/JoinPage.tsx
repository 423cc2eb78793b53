import type { MeetingAccess } from '../../conferences/accessOf.ts'
import type { Opened } from '../../conferences/openDoor.ts'
import { doorOpensAt, isDoorOpen } from '../../conferences/rules/doorTimes.ts'
import { type EventPhase, eventPhase } from '../../events/rules/eventPhase.ts'
import { formatMoment } from '../../events/rules/eventTime.ts'
import type { JoinRefusal } from '../../meetings/rules/meetingAccess.ts'
import { type PublicEvent, type ConsentText } from '../../programme/rules/publicEvent.ts'
import { ConsentField } from '../components/form/ConsentField.tsx'
import { TextField } from '../components/form/TextField.tsx'
import { Countdown } from '../components/event/Countdown.tsx'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import type { State } from '../components/StateMark.tsx'
import { StateNote } from '../components/StateNote.tsx'
import { useSite } from '../SiteContext.tsx'

/** The id of the box that agrees to a recording. */
const recordingFieldId = 'recording'

/** The way into the meeting as its page has it. Holds the access only where the person may know it. */
export interface Door {
  access: { refusal: JoinRefusal } | { meeting: MeetingAccess | null }
  /** What has to be agreed to before, where the conference is recorded. */
  recording?: { text: ConsentText; isMissing: boolean }
  /** What others will see, where that is for the person to say. */
  displayName?: string
  /** Why the last click led nowhere. */
  failed?: Exclude<Opened, { url: string }>
}

const stateOfRefusal: Record<JoinRefusal, State> = {
  notConfirmed: 'letter',
  waitlisted: 'queue',
  signedOff: 'left',
  eventCancelled: 'cancelled',
  eventPostponed: 'postponed',
  over: 'over',
  inPerson: 'free',
}

/** Where a meeting has no access yet, or none any more. */
const stateOfPhase: Record<EventPhase, State> = { upcoming: 'notYetOpen', running: 'queue', over: 'over' }

/** The way into the meeting: before its time a countdown, then one button; or why it is closed. */
export function JoinPage({ event, door, token }: { event: PublicEvent; door: Door; token: string }) {
  const { addresses, locale, messages, now } = useSite()
  const { access } = door
  const meeting = 'meeting' in access ? access.meeting : null
  const phase = eventPhase({ ...event, now })
  const isMissing = 'meeting' in access && access.meeting === null
  const isPast = isMissing ? phase === 'over' : 'refusal' in access && access.refusal === 'over'
  const isEarly = meeting !== null && !isDoorOpen({ event, now })
  return (
    <Layout title={messages.join.title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{messages.join.title}</p>
          <h1>{event.title}</h1>
        </div>
        <div className="card">
          <EventFacts event={event} />
          {meeting && isEarly && <Early event={event} />}
          {meeting && !isEarly && <Entry door={door} meeting={meeting} token={token} />}
          {meeting ? (
            <AccessDetails meeting={meeting} />
          ) : (
            <StateNote
              state={'refusal' in access ? stateOfRefusal[access.refusal] : stateOfPhase[phase]}
              className="aside-state"
            >
              {'refusal' in access ? messages.join.refused[access.refusal] : messages.join.noMeeting[phase]}
            </StateNote>
          )}
          {isMissing && phase !== 'over' && <OrganiserContact lead={messages.join.askUs} />}
        </div>
        {isPast && (
          <p>
            <a href={addresses[locale].home}>{messages.join.nextEvents}</a>
          </p>
        )}
        <p className="quiet">
          <a href={addresses.registration(token)}>{messages.join.toRegistration}</a>
        </p>
      </div>
    </Layout>
  )
}

/** Milliseconds before which a page is not loaded anew: nobody leaves it open for longer. */
const longestWait = 24 * 60 * 60_000

function Early({ event }: { event: PublicEvent }) {
  const { locale, messages, now } = useSite()
  const left = doorOpensAt(event).getTime() - now.getTime()
  const opensAt = formatMoment({ at: doorOpensAt(event).toISOString(), timeZone: event.timeZone, locale })
  return (
    <div className="door" data-reload={left < longestWait ? left : undefined}>
      <Countdown startsAt={event.startsAt} endsAt={event.endsAt} />
      <p className="aside-state">{messages.join.opensAt(opensAt)}</p>
      <noscript>
        <p className="hint">{messages.join.reload}</p>
      </noscript>
      <p className="hint">{messages.join.tryOut}</p>
    </div>
  )
}

function Entry({
  door: { displayName, recording, failed },
  meeting: { provider },
  token,
}: {
  door: Door
  meeting: MeetingAccess
  token: string
}) {
  const { addresses, messages, organiser } = useSite()
  const { join } = messages
  return (
    <form className="door" method="post" action={addresses.join(token)}>
      {failed && (
        <p className="aside-state" role="alert">
          {'wait' in failed ? join.wait[failed.wait] : join.unreachable}{' '}
          {organiser.email && join.contact(organiser.email)}
        </p>
      )}
      {recording && (
        <>
          <p className="aside-state">{join.isRecorded}</p>
          <ConsentField
            id={recordingFieldId}
            consent={{ ...recording.text, required: true }}
            isGiven={false}
            problems={recording.isMissing ? [{ fieldId: recordingFieldId, text: join.recordingMissing }] : []}
          />
          <p className="hint">
            {join.notRecorded} {organiser.email}
          </p>
        </>
      )}
      {displayName !== undefined && (
        <TextField
          id="display-name"
          name="name"
          label={join.displayName}
          value={displayName}
          problems={[]}
          autoComplete="off"
        />
      )}
      <p className="aside-action">
        <button className="button" type="submit">
          {failed ? join.again : join.button(provider)}
        </button>
      </p>
    </form>
  )
}

function AccessDetails({ meeting: { joinUrl, meetingId, passcode, dialIn } }: { meeting: MeetingAccess }) {
  const { join } = useSite().messages
  const details = [
    [join.meetingId, meetingId],
    [join.passcode, passcode],
    [join.dialIn, dialIn],
  ].filter((detail): detail is [string, string] => Boolean(detail[1]))
  return (
    <>
      {(joinUrl !== null || details.length > 0) && (
        <dl className="facts">
          {joinUrl !== null && (
            <div>
              <dt>{join.link}</dt>
              <dd className="verbatim">
                <a href={joinUrl} rel="noopener noreferrer">
                  {joinUrl}
                </a>
              </dd>
            </div>
          )}
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
