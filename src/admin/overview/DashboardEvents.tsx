import { Link, Pill } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewEvent } from '../../overview/rules/overview.ts'
import type { dashboardWords } from './dashboardMessages.ts'

type Words = (typeof dashboardWords)['de']

/** The events that come next: when, how full, and what is still missing. */
export function DashboardEvents({
  events,
  list,
  mayCreate,
  words,
}: {
  events: OverviewEvent[]
  list: string
  mayCreate: boolean
  words: Words
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{words.events}</h2>
        {mayCreate && (
          <Link
            className="btn btn--size-small btn--style-primary forum-dashboard__create"
            href={`${list}/create`}
          >
            {words.create}
          </Link>
        )}
      </div>
      {events.length === 0 && <p>{words.noEvents}</p>}
      <ul className="forum-dashboard__events">
        {events.map((event) => (
          <li key={event.id}>
            <div>
              <Link href={`${list}/${event.id}`}>{event.title}</Link>
              <p>{event.when}</p>
              <Notes event={event} words={words} />
            </div>
            <Seats event={event} words={words} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Notes({ event, words }: { event: OverviewEvent; words: Words }): ReactElement {
  const { isPublished, status, publishAt, isPublishingLate, lacksAccess } = event
  return (
    <p className="forum-dashboard__notes">
      {!isPublished && (
        <Pill size="small" pillStyle="light-gray">
          {words.draft}
        </Pill>
      )}
      {status !== 'scheduled' && (
        <Pill size="small" pillStyle="warning">
          {words[status]}
        </Pill>
      )}
      {lacksAccess && (
        <Pill size="small" pillStyle="warning">
          {words.lacksAccess}
        </Pill>
      )}
      {publishAt && <span>{isPublishingLate ? words.publishLate : words.publishAt(publishAt)}</span>}
    </p>
  )
}

function Seats({
  event: { taken, capacity, waiting },
  words,
}: {
  event: OverviewEvent
  words: Words
}): ReactElement {
  return (
    <div className="forum-dashboard__seats">
      <span>{words.seats({ taken, capacity })}</span>
      {capacity !== null && (
        <meter aria-hidden="true" min={0} max={capacity} value={Math.min(taken, capacity)} />
      )}
      {waiting > 0 && <span>{words.waiting(waiting)}</span>}
    </div>
  )
}
