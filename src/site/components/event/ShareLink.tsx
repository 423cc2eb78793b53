import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'

/** The way to tell others: a mail, or whatever the device has where there is a script. */
export function ShareLink({ event }: { event: PublicEvent }) {
  const { addresses, paths, messages } = useSite()
  const address = addresses.urlOf(paths.event(event.slug))
  const mail = `mailto:?subject=${encodeURIComponent(event.title)}&body=${encodeURIComponent(address)}`
  return (
    <forum-share data-name={event.title} data-address={address} data-copied={messages.event.copied}>
      <a href={mail}>{messages.event.share}</a>
      <span role="status" />
    </forum-share>
  )
}
