import { hasDate, openDate } from '../../../events/rules/eventPhase.ts'
import { formatEventDate, formatEventTime, isOneDay } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { eventBadgeOf } from '../../event/eventBadge.ts'
import { eventPlaceOf } from '../../event/eventPlaceOf.ts'
import { wayToForm } from '../../event/wayToForm.ts'
import { eventDay, zonedIso } from '../../event/eventDays.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { Cover } from '../Cover.tsx'
import { AccessibilityFeatures } from '../event/AccessibilityFeatures.tsx'
import { Faces } from '../event/Faces.tsx'
import { TopicName } from '../TopicName.tsx'

/** An event in a list: the leaf of a calendar, the title, when and where, who, and whether one can register. */
export function EventCard({ event }: { event: PublicEvent }) {
  const site = useSite()
  const { locale, paths, messages } = site
  const { startsAt, timeZone, location, title, summary, slug, topics } = event
  const { weekday, day, month } = eventDay({ event, locale })
  const times = { ...event, locale }
  const languageOf = useLanguageOf('events', event.id)
  const badge = eventBadgeOf({ event, site })
  const toForm = wayToForm({ event, site, open: messages.list.register })
  return (
    <article className={event.status === 'cancelled' ? 'event-card off' : 'event-card'}>
      <div className="leaf" aria-hidden="true">
        <span className="leaf-weekday">{weekday}</span>
        <span className="leaf-day">{day}</span>
        <span className="leaf-month">{month}</span>
      </div>
      <div className="event-card-text">
        <h3>
          <a href={paths.event(slug)} lang={languageOf('title')}>
            {title}
          </a>
          {badge && <span className={`badge ${badge.tone}`}>{badge.text}</span>}
        </h3>
        <p className="meta">
          {hasDate(event) ? (
            <time dateTime={zonedIso({ at: startsAt, timeZone })}>
              {/* The leaf beside it shows no more than the first day. */}
              <span className={isOneDay(times) ? 'visually-hidden' : undefined}>
                {formatEventDate(times)},{' '}
              </span>
              {formatEventTime(times)}
            </time>
          ) : (
            <span>{openDate[locale]}</span>
          )}
          <span lang={location.name && !location.city ? languageOf('location') : undefined}>
            {eventPlaceOf({ event, messages })}
          </span>
          {topics.map((topic) => (
            <TopicName key={topic.id} topic={topic} />
          ))}
        </p>
        {summary && (
          <p className="event-card-summary" lang={languageOf('summary')}>
            {summary}
          </p>
        )}
        <AccessibilityFeatures event={event} isBrief />
        <div className="event-card-foot">
          <Faces event={event} />
          {toForm && (
            <a
              className="event-card-action"
              href={`${paths.event(slug)}#${messages.event.registrationAnchor}`}
            >
              {toForm}
              <span className="visually-hidden" lang={languageOf('title')}>
                : {title}
              </span>
            </a>
          )}
        </div>
      </div>
      <Cover event={event} sizes="12rem" isLazy />
    </article>
  )
}
