import { formatEventDate, formatEventTime } from '../../domain/eventTime.ts'
import type { PublicEvent } from '../../domain/publicEvent.ts'
import { eventBadgeOf } from '../eventBadge.ts'
import { eventDay, zonedIso } from '../eventDays.ts'
import { useSite } from '../SiteContext.tsx'

/** An event in a list: the leaf of a calendar, the title, when and where. */
export function EventCard({ event }: { event: PublicEvent }) {
  const site = useSite()
  const { locale, paths, texts } = site
  const { startsAt, timeZone, location, title, summary, topics } = event
  const { weekday, day, month } = eventDay({ event, locale })
  const times = { ...event, locale }
  const badge = eventBadgeOf({ event, site })
  return (
    <article className={event.status === 'cancelled' ? 'event-card off' : 'event-card'}>
      <div className="leaf" aria-hidden="true">
        <span className="leaf-weekday">{weekday}</span>
        <span className="leaf-day">{day}</span>
        <span className="leaf-month">{month}</span>
      </div>
      <div className="event-card-text">
        <h3>
          <a href={paths.event(event.slug)}>{title}</a>
          {badge && <span className={`badge ${badge.tone}`}>{badge.text}</span>}
        </h3>
        <p className="meta">
          <time dateTime={zonedIso({ at: startsAt, timeZone })}>
            <span className="visually-hidden">{formatEventDate(times)}, </span>
            {formatEventTime(times)}
          </time>
          <span>{location.city ?? (location.name || texts.format[event.format])}</span>
          {topics.map(({ id, name }) => (
            <span key={id}>{name}</span>
          ))}
        </p>
        {summary && <p className="event-card-summary">{summary}</p>}
      </div>
    </article>
  )
}
