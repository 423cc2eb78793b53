import { Link, Pill } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewEvent } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

/** The events that come next: when, how full, and what is still missing. */
export function DashboardEvents({
  events,
  list,
  mayCreate,
  messages,
}: {
  events: OverviewEvent[]
  list: string
  mayCreate: boolean
  messages: OverviewMessages
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{messages.events}</h2>
        {mayCreate && (
          <Link
            className="btn btn--size-small btn--style-primary forum-dashboard__create"
            href={`${list}/create`}
          >
            {messages.create}
          </Link>
        )}
      </div>
      {events.length === 0 && <p>{messages.noEvents}</p>}
      <ul className="forum-dashboard__events">
        {events.map((event) => (
          <li key={event.id}>
            <div>
              <Link href={`${list}/${event.id}`}>{event.title}</Link>
              <p>{event.when}</p>
              <Notes event={event} messages={messages} />
              <Ways event={event} path={`${list}/${event.id}`} messages={messages} />
            </div>
            <Seats event={event} messages={messages} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** To the people of an event: who is at the door in the evening has a phone in hand, and no time to look for it. */
function Ways({
  event: { title, isAttendanceOpen },
  path,
  messages,
}: {
  event: OverviewEvent
  path: string
  messages: OverviewMessages
}): ReactElement {
  const { participation, attendance } = messages
  return (
    <p className="forum-dashboard__ways">
      {isAttendanceOpen && (
        <Link
          className="btn btn--size-small btn--style-primary"
          href={`${path}/anwesenheit`}
          aria-label={`${attendance}: ${title}`}
        >
          {attendance}
        </Link>
      )}
      <Link href={`${path}/teilnahme`} aria-label={`${participation}: ${title}`}>
        {participation}
      </Link>
    </p>
  )
}

function Notes({ event, messages }: { event: OverviewEvent; messages: OverviewMessages }): ReactElement {
  const { isToday, isPublished, status, publishAt, isPublishingLate, missing, lacksAccess, lacksConsents } =
    event
  return (
    <p className="forum-dashboard__notes">
      {isToday && (
        <Pill size="small" pillStyle="success">
          {messages.today}
        </Pill>
      )}
      {!isPublished && (
        <Pill size="small" pillStyle="light-gray">
          {messages.draft}
        </Pill>
      )}
      {status !== 'scheduled' && (
        <Pill size="small" pillStyle="warning">
          {messages[status]}
        </Pill>
      )}
      {lacksAccess && (
        <Pill size="small" pillStyle="warning">
          {messages.lacksAccess}
        </Pill>
      )}
      {lacksConsents && (
        <Pill size="small" pillStyle="warning">
          {messages.lacksConsents}
        </Pill>
      )}
      {publishAt && (
        <span>{isPublishingLate ? messages.publishLate(missing) : messages.publishAt(publishAt)}</span>
      )}
    </p>
  )
}

function Seats({
  event: { taken, capacity, waiting },
  messages,
}: {
  event: OverviewEvent
  messages: OverviewMessages
}): ReactElement {
  return (
    <div className="forum-dashboard__seats">
      <span>{messages.seats({ taken, capacity })}</span>
      {capacity !== null && (
        <meter aria-hidden="true" min={0} max={capacity} value={Math.min(taken, capacity)} />
      )}
      {waiting > 0 && <span>{messages.waiting(waiting)}</span>}
    </div>
  )
}
