import type { FeedFilter } from '../../../addresses/rules/feeds.ts'
import { useSite } from '../../SiteContext.tsx'

/**
 * Tells browsers, calendars and feed readers which feeds there are, of all events or of those that a page is narrowed to;
 * part of the head.
 */
export function FeedLinks({
  filter,
  choice = '',
}: {
  filter?: FeedFilter
  /** What it is narrowed to, in words; empty where it is not. */
  choice?: string
}) {
  const { addresses, organiser, paths, messages } = useSite()
  const t = messages.subscribe
  return (
    <>
      <link
        rel="alternate"
        type="text/calendar"
        title={choice ? t.choiceTitle(organiser.name, choice) : t.calendarTitle(organiser.name)}
        href={addresses.urlOf(paths.feed('events.ics', filter))}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={choice ? t.choiceNewsTitle(organiser.name, choice) : t.newsTitle(organiser.name)}
        href={addresses.urlOf(paths.feed('events.atom', filter))}
      />
    </>
  )
}
