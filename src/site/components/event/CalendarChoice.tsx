import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { calendarUrlsOf } from '../../event/calendarUrls.ts'
import { useSite } from '../../SiteContext.tsx'

/** The ways to put an event into one's calendar: as a file for any program, or at one of those on the web. */
export function CalendarChoice({ event }: { event: PublicEvent }) {
  const { addresses, messages, paths } = useSite()
  const pageUrl = addresses.urlOf(paths.event(event.slug))
  return (
    <details className="calendar-choice">
      <summary>{messages.event.calendar}</summary>
      <ul>
        <li>
          <a href={paths.calendar(event.slug)}>{messages.event.calendarFile}</a>
        </li>
        {calendarUrlsOf({ event, pageUrl }).map(([name, url]) => (
          <li key={name}>
            <a href={url} rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
