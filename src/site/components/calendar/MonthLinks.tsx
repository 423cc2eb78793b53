import { monthTitle } from '../../event/eventDays.ts'
import type { MonthNeighbours } from '../../event/monthNeighbours.ts'
import { useSite } from '../../SiteContext.tsx'

/** The way to the months before and after, and to the one that it is. */
export function MonthLinks({
  neighbours: { previous, next },
  current,
}: {
  neighbours: MonthNeighbours
  /** The month that it is; null where it is shown. */
  current: string | null
}) {
  const { locale, paths, messages } = useSite()
  const t = messages.calendar
  return (
    <nav className="month-links" aria-label={t.months}>
      {previous && (
        <a href={paths.month(previous)} rel="prev">
          <span aria-hidden="true">‹ </span>
          {monthTitle({ month: previous, locale })}
        </a>
      )}
      {current && <a href={paths.month(current)}>{t.toToday}</a>}
      {next && (
        <a href={paths.month(next)} rel="next">
          {monthTitle({ month: next, locale })}
          <span aria-hidden="true"> ›</span>
        </a>
      )}
    </nav>
  )
}
