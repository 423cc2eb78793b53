import type { RelatedEvents } from '../../../programme/relatedEvents.ts'
import { useSite } from '../../SiteContext.tsx'
import { EventCards } from '../list/EventList.tsx'

/** Where to go on. Nothing where nothing is to come. */
export function RelatedSection({ related: { shareTopic, events } }: { related: RelatedEvents }) {
  const { paths, texts } = useSite()
  if (events.length === 0) return null
  return (
    <section className="related">
      <h2>{shareTopic ? texts.event.related : texts.event.next}</h2>
      <EventCards events={events} />
      <p className="quiet">
        <a href={paths.home}>{texts.event.all}</a>
      </p>
    </section>
  )
}
