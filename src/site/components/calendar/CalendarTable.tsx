import type { CalendarDay, CalendarWeek, EventOnDay } from '../../../events/rules/calendarMonth.ts'
import { formatClock } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { calendarDay, weekdayNames } from '../../event/eventDays.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'

/** The weeks of a month, one a row. On phones its style makes a list of it: of the days on which there is something. */
export function CalendarTable({
  weeks,
  caption,
  today,
}: {
  weeks: readonly CalendarWeek<PublicEvent>[]
  caption: string
  /** 2026-12-03. */
  today: string
}) {
  const { locale } = useSite()
  return (
    <table className="calendar">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdayNames(locale).map(({ short, long }) => (
            <th key={long} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day ? <Day key={at} day={day} isToday={day.isoDate === today} /> : <td key={at} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day: { isoDate, events }, isToday }: { day: CalendarDay<PublicEvent>; isToday: boolean }) {
  const { locale, messages } = useSite()
  const { short, long } = calendarDay({ isoDate, locale })
  return (
    <td className={events.length > 0 ? 'day busy' : 'day'} aria-current={isToday ? 'date' : undefined}>
      <p className="day-date">
        <time dateTime={isoDate}>
          <span className="day-short">{short}</span>
          <span className="day-long">{long}</span>
        </time>
        {isToday && <span className="day-today"> {messages.calendar.today}</span>}
      </p>
      {events.length > 0 && (
        <ul>
          {events.map((each) => (
            <EventOfDay key={each.event.id} {...each} />
          ))}
        </ul>
      )}
    </td>
  )
}

function EventOfDay({ event, day, days }: EventOnDay<PublicEvent>) {
  const { locale, paths, messages } = useSite()
  const { slug, title, status, startsAt, timeZone } = event
  const languageOf = useLanguageOf('events', event.id)
  const isOff = status === 'cancelled'
  return (
    <li className={isOff ? 'off' : undefined}>
      <span className="day-time">
        {day === 1 && <time dateTime={startsAt}>{formatClock({ at: startsAt, timeZone, locale })}</time>}
        {days > 1 && <span>{messages.calendar.dayOf({ day, days })}</span>}
      </span>
      <a href={paths.event(slug)} lang={languageOf('title')} dir="auto">
        {title}
      </a>
      {isOff && <span className="badge alert">{messages.badge.cancelled}</span>}
    </li>
  )
}
