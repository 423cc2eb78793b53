import { hasDate, openDate } from '../../../events/rules/eventPhase.ts'
import { formatEventDate } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { zonedIso } from '../../event/eventDays.ts'
import { useSite } from '../../SiteContext.tsx'

/** Donnerstag, 12. März 2026. A line may end after the weekday, not within the date. */
export function EventDate({ event }: { event: PublicEvent }) {
  const { locale } = useSite()
  if (!hasDate(event)) return openDate[locale]
  const parts = formatEventDate({ ...event, locale }).split(/(\d+\.? \p{L}+ \d{4})/u)
  return (
    <time dateTime={zonedIso({ at: event.startsAt, timeZone: event.timeZone })}>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className="nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </time>
  )
}
