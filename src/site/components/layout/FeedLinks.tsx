import { useSite } from '../../SiteContext.tsx'

/** Tells browsers, calendars and feed readers which feeds there are, of all events or of a topic (slug); part of the head. */
export function FeedLinks({ topic }: { topic?: string }) {
  const { addresses, organiser, paths, messages } = useSite()
  return (
    <>
      <link
        rel="alternate"
        type="text/calendar"
        title={messages.subscribe.calendarTitle(organiser.name)}
        href={addresses.urlOf(paths.feed('events.ics', { topic }))}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={messages.subscribe.newsTitle(organiser.name)}
        href={addresses.urlOf(paths.feed('events.atom', { topic }))}
      />
    </>
  )
}
