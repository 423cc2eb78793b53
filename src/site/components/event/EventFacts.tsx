import { formatEventTime } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'
import { EventDate } from './EventDate.tsx'

/** Datum, Uhrzeit, Standort, and the seats where they are limited. */
export function EventFacts({ event, withSeats = false }: { event: PublicEvent; withSeats?: boolean }) {
  const { locale, texts } = useSite()
  const times = { ...event, locale }
  const { location } = event
  const languageOf = useLanguageOf('events', event.id)
  const { capacity, seatsLeft, state } = event.registration
  const town = [location.postalCode, location.city].filter(Boolean).join(' ')
  const lines = event.format === 'online' ? [] : [location.street, town].filter(Boolean)
  const hasSeats = withSeats && capacity !== null && seatsLeft !== null
  return (
    <dl className="facts">
      <div>
        <dt>{texts.event.date}</dt>
        <dd>
          <EventDate event={event} />
        </dd>
      </div>
      <div>
        <dt>{texts.event.time}</dt>
        <dd>{formatEventTime(times)}</dd>
      </div>
      <div>
        <dt>{texts.event.location}</dt>
        <dd>
          <span lang={location.name ? languageOf('location') : undefined}>
            {location.name || texts.format[event.format]}
          </span>
          {lines.map((line) => (
            <span key={line} className="line">
              {line}
            </span>
          ))}
        </dd>
      </div>
      {hasSeats && ['open', 'waitingList', 'full'].includes(state) && (
        <div>
          <dt>{texts.event.seats}</dt>
          <dd>{texts.event.seatsLeft({ left: seatsLeft, capacity })}</dd>
        </div>
      )}
    </dl>
  )
}
