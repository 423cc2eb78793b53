import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { groupByTime } from '../../event/eventDays.ts'
import { useSite } from '../../SiteContext.tsx'
import { EventCard } from './EventCard.tsx'

/** Events under their months, or under their years. */
export function EventList({
  events,
  by = 'month',
}: {
  events: readonly PublicEvent[]
  by?: 'month' | 'year'
}) {
  const { locale } = useSite()
  return groupByTime({ events, locale, by }).map(({ title, events: together }) => (
    <section key={title} className="month">
      <h2>{title}</h2>
      <EventCards events={together} />
    </section>
  ))
}

/** Events one below the other, without headings of time. */
export function EventCards({ events }: { events: readonly PublicEvent[] }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <EventCard event={event} />
        </li>
      ))}
    </ul>
  )
}
