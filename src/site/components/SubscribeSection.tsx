import { useSite } from '../SiteContext.tsx'

/** The way to have all events in one's own calendar. */
export function SubscribeSection() {
  const { paths, publicUrl, texts } = useSite()
  const { title, lead, action, byAddress, news } = texts.subscribe
  const address = publicUrl + paths.feed('events.ics')
  return (
    <section className="subscribe">
      <h2>{title}</h2>
      <p>{lead}</p>
      <p className="quiet">
        {/* Programs take this scheme as: subscribe, and do not import once. */}
        <a href={address.replace(/^https?:/, 'webcal:')}>{action}</a>
        <a href={paths.feed('events.atom')}>{news}</a>
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
