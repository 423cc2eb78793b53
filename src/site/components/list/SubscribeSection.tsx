import type { FeedFilter } from '../../../addresses/rules/feeds.ts'
import { webcal } from '../../../addresses/rules/webcal.ts'
import { useSite } from '../../SiteContext.tsx'

/** The way to have all events, or those that the list is narrowed to, in one's own calendar. */
export function SubscribeSection({
  filter,
  choice,
}: {
  filter: FeedFilter
  /** What the list is narrowed to, in words; empty where it is not. */
  choice: string
}) {
  const { addresses, paths, messages } = useSite()
  const { title, lead, leadOfChoice, action, actionOfChoice, byAddress, news, all } = messages.subscribe
  const address = addresses.urlOf(paths.feed('events.ics', filter))
  return (
    <section className="subscribe">
      <h2>{title}</h2>
      <p>{choice ? leadOfChoice(choice) : lead}</p>
      <p className="quiet">
        <a href={webcal(address)}>{choice ? actionOfChoice : action}</a>
        {choice && <a href={webcal(addresses.urlOf(paths.feed('events.ics')))}>{all}</a>}
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
