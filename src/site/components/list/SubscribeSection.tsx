import type { PublicTopic } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'

/** The way to have all events, or those of a topic, in one's own calendar. */
export function SubscribeSection({ topic }: { topic?: PublicTopic }) {
  const { addresses, paths, messages } = useSite()
  const { title, lead, leadOfTopic, action, byAddress, news } = messages.subscribe
  const filter = { topic: topic?.slug }
  const address = addresses.urlOf(paths.feed('events.ics', filter))
  return (
    <section className="subscribe">
      <h2>{title}</h2>
      <p>{topic ? leadOfTopic(topic.name) : lead}</p>
      <p className="quiet">
        {/* Programs take this scheme as: subscribe, and do not import once. */}
        <a href={address.replace(/^https?:/, 'webcal:')}>{action}</a>
        <a href={paths.feed('events.atom', filter)}>{news}</a>
      </p>
      <p>
        {byAddress}
        <br />
        <a className="address" href={address}>
          {address}
        </a>
      </p>
    </section>
  )
}
