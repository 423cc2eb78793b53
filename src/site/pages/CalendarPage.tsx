import { calendarWeeks } from '../../events/rules/calendarMonth.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { CalendarTable } from '../components/calendar/CalendarTable.tsx'
import { MonthLinks } from '../components/calendar/MonthLinks.tsx'
import { FeedLinks } from '../components/layout/FeedLinks.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { EmptyState } from '../components/list/EmptyState.tsx'
import { monthTitle } from '../event/eventDays.ts'
import type { MonthNeighbours } from '../event/monthNeighbours.ts'
import { useSite } from '../SiteContext.tsx'

/** A month of events as a calendar. */
export function CalendarPage({
  month,
  current,
  today,
  events,
  neighbours,
}: {
  /** 2026-12. */
  month: string
  /** The month that it is. */
  current: string
  /** 2026-12-03. */
  today: string
  events: readonly PublicEvent[]
  neighbours: MonthNeighbours
}) {
  const { addresses, locale, paths, messages } = useSite()
  const t = messages.calendar
  const name = monthTitle({ month, locale })
  const weeks = calendarWeeks({ month, events })
  const isEmpty = !weeks.flat().some((day) => day && day.events.length > 0)
  return (
    <Layout
      title={t.ofMonth(name)}
      description={t.caption(name)}
      path={neighbours.isFar ? undefined : paths.month(month)}
      noindex={neighbours.isFar}
      languages={addresses.inEach((each) => each.month(month))}
      current="calendar"
      head={<FeedLinks />}
    >
      <div className="page-head">
        <h1>{t.ofMonth(name)}</h1>
      </div>
      <MonthLinks neighbours={neighbours} current={month === current ? null : current} />
      {isEmpty && <NothingInMonth month={month} withEvents={neighbours.withEvents} />}
      <CalendarTable weeks={weeks} caption={t.caption(name)} today={today} />
    </Layout>
  )
}

/** Says that there is nothing, and where there is something. */
function NothingInMonth({ month, withEvents }: { month: string; withEvents: string | null }) {
  const { locale, paths, messages } = useSite()
  const t = messages.calendar
  const title = t.empty(monthTitle({ month, locale }))
  if (withEvents === null) {
    const link = { href: paths.home, text: messages.list.title }
    return <EmptyState title={title} hint={t.emptyHintNone} link={link} />
  }
  return (
    <EmptyState
      title={title}
      hint={withEvents > month ? t.emptyHint : t.emptyHintPast}
      link={{ href: paths.month(withEvents), text: monthTitle({ month: withEvents, locale }) }}
    />
  )
}
