import type { PublicEvent } from '../../domain/publicEvent.ts'
import { groupByMonth } from '../eventDays.ts'
import { useSite } from '../SiteContext.tsx'
import { EventCard } from './EventCard.tsx'

/** Events under their months. */
export function EventList({ events }: { events: readonly PublicEvent[] }) {
  const { locale } = useSite()
  return groupByMonth({ events, locale }).map(({ title, events: inMonth }) => (
    <section key={title} className="month">
      <h2>{title}</h2>
      <ul className="event-list">
        {inMonth.map((event) => (
          <li key={event.id}>
            <EventCard event={event} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
