import { formatEventDate, formatEventTime } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { eventPlaceOf } from '../../event/eventPlaceOf.ts'
import { wayToForm } from '../../event/wayToForm.ts'
import { eventBadgeOf } from '../../event/eventBadge.ts'
import { zonedIso } from '../../event/eventDays.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { Cover } from '../Cover.tsx'
import { AccessibilityFeatures } from '../event/AccessibilityFeatures.tsx'
import { Countdown } from '../event/Countdown.tsx'
import { Faces } from '../event/Faces.tsx'
import { TopicName } from '../TopicName.tsx'

/** The event that comes next, large: what, when, who, how long it is to wait, and the way to register. */
export function NextEvent({ event }: { event: PublicEvent }) {
  const site = useSite()
  const { locale, paths, messages } = site
  const { startsAt, timeZone, title, summary, slug, topics } = event
  const times = { ...event, locale }
  const languageOf = useLanguageOf('events', event.id)
  const badge = eventBadgeOf({ event, site })
  const toForm = wayToForm({ event, site })
  const isRunning = Date.parse(startsAt) <= site.now.getTime()
  return (
    <article className="next-event card">
      <Cover event={event} sizes="(min-width: 60rem) 34rem, 100vw" />
      <div className="next-event-text">
        <p className="kicker">
          <span>{isRunning ? messages.list.nowOn : messages.list.next}</span>
          {topics.map((topic) => (
            <TopicName key={topic.id} topic={topic} />
          ))}
        </p>
        <h2>
          <a href={paths.event(slug)} lang={languageOf('title')}>
            {title}
          </a>
          {/* That it is on stands above and below. */}
          {badge && !isRunning && <span className={`badge ${badge.tone}`}>{badge.text}</span>}
        </h2>
        <p className="next-event-when">
          <time dateTime={zonedIso({ at: startsAt, timeZone })}>
            <strong>{formatEventDate(times)}</strong>,{' '}
            <span className="nowrap">{formatEventTime(times)}</span>
          </time>
          <span lang={languageOf('location')}>{eventPlaceOf({ event, messages })}</span>
        </p>
        {summary && (
          <p className="next-event-summary" lang={languageOf('summary')}>
            {summary}
          </p>
        )}
        <AccessibilityFeatures event={event} isBrief />
        <Faces event={event} />
        {(!isRunning || toForm) && <Countdown {...event} isRunning={isRunning} />}
        <p className="actions">
          {toForm && (
            <a
              className="button inline"
              data-until-over
              href={`${paths.event(slug)}#${messages.event.registrationAnchor}`}
            >
              {toForm}
              <span className="visually-hidden" lang={languageOf('title')}>
                : {title}
              </span>
            </a>
          )}
          <a href={paths.event(slug)}>
            {messages.list.details}
            <span className="visually-hidden" lang={languageOf('title')}>
              : {title}
            </span>
          </a>
        </p>
      </div>
    </article>
  )
}
