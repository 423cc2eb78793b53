'use client'

import { lazy, type ReactElement, Suspense } from 'react'

// It is larger than everything else of ours together, and loads with its own view alone.
const CalendarView = lazy(() =>
  import('./CalendarView.tsx').then((loaded) => ({ default: loaded.CalendarView })),
)

/** The calendar of events: months and weeks, in which editors move events. */
export function EventCalendar(props: {
  eventsSlug: string
  /** IANA name: that of the association. */
  timeZone: string
}): ReactElement {
  return (
    <Suspense>
      <CalendarView eventsSlug={props.eventsSlug} timeZone={props.timeZone} />
    </Suspense>
  )
}
