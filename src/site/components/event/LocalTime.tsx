import { zoneName } from '../../../events/rules/eventTime.ts'
import { useSite } from '../../SiteContext.tsx'

/**
 * After a time: what clocks show where the visitor is, where that is something else. It comes from the script, so that the page is
 * the same for everybody; without one the zone is named, unless the time names it already.
 */
export function LocalTime({ from, to, timeZone }: { from: string; to?: string; timeZone: string }) {
  const { locale, messages } = useSite()
  const zone = zoneName({ at: from, timeZone, locale })
  return (
    <forum-local-time
      data-from={from}
      data-to={to}
      data-time-zone={timeZone}
      data-label={messages.event.localTime}
    >
      {zone && <noscript> ({zone})</noscript>}
    </forum-local-time>
  )
}
