import { eventPhase } from '../../../events/rules/eventPhase.ts'
import { formatEventTime, formatMomentOfDay } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { mapUrlOf } from '../../event/mapUrl.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { EventDate } from './EventDate.tsx'
import { LocalTime } from './LocalTime.tsx'

/** Datum, Uhrzeit, Standort, and the seats where they are limited. */
export function EventFacts({ event, withSeats = false }: { event: PublicEvent; withSeats?: boolean }) {
  const { locale, messages, now } = useSite()
  const time = formatEventTime({ ...event, locale })
  const { location } = event
  const languageOf = useLanguageOf('events', event.id)
  const { capacity, seatsLeft, state } = event.registration
  const town = [location.postalCode, location.city].filter(Boolean).join(' ')
  const lines = [location.street, town].filter(Boolean)
  const map = mapUrlOf(location)
  const isAhead = event.status !== 'cancelled' && eventPhase({ ...event, now }) !== 'over'
  const hasSeats = withSeats && capacity !== null && seatsLeft !== null
  return (
    <dl className="facts">
      <div>
        <dt>{messages.event.date}</dt>
        <dd>
          <EventDate event={event} />
          {event.previousStartsAt && isAhead && (
            <span className="line meta">
              {messages.event.movedFrom(
                formatMomentOfDay({ at: event.previousStartsAt, timeZone: event.timeZone, locale }),
              )}
            </span>
          )}
        </dd>
      </div>
      {time && (
        <div>
          <dt>{messages.event.time}</dt>
          <dd>
            {time}
            <LocalTime from={event.startsAt} to={event.endsAt} timeZone={event.timeZone} />
          </dd>
        </div>
      )}
      <div>
        <dt>{messages.event.location}</dt>
        <dd>
          <span lang={location.name ? languageOf('location') : undefined}>
            {location.name || messages.format[event.format]}
          </span>
          {lines.map((line) => (
            <span key={line} className="line">
              {line}
            </span>
          ))}
          {map && (
            <span className="line map-link">
              <a href={map} rel="noopener noreferrer">
                {messages.event.map}
              </a>
            </span>
          )}
        </dd>
      </div>
      {hasSeats && ['open', 'waitingList', 'full'].includes(state) && (
        <div>
          <dt>{messages.event.seats}</dt>
          <dd>{messages.event.seatsLeft({ left: seatsLeft, capacity })}</dd>
        </div>
      )}
    </dl>
  )
}
