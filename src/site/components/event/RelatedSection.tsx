import type { RelatedEvents } from '../../../programme/relatedEvents.ts'
import { useSite } from '../../SiteContext.tsx'
import { EventCards } from '../list/EventList.tsx'

/** Where to go on. Nothing where nothing is to come. */
export function RelatedSection({ related: { shareTopic, events } }: { related: RelatedEvents }) {
  const { paths, messages } = useSite()
  if (events.length === 0) return null
  return (
    <section className="related">
      <h2>{shareTopic ? messages.event.related : messages.event.next}</h2>
      <EventCards events={events} />
      <p className="quiet">
        <a href={paths.home}>{messages.event.all}</a>
      </p>
    </section>
  )
}
