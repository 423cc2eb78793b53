// Reads a calendar on standard input as FullCalendar does in a page, and writes what it would show.
import icalendar from '@fullcalendar/icalendar'
import { readFileSync } from 'node:fs'

const [source] = icalendar.eventSourceDefs
const url = `data:text/calendar;charset=utf-8,${encodeURIComponent(readFileSync(0, 'utf8'))}`
const year = { start: new Date('2026-01-01'), end: new Date('2027-01-01') }
source.fetch(
  { eventSource: { meta: { url, format: 'ics' } }, range: year },
  ({ rawEvents }) =>
    console.log(
      JSON.stringify(
        rawEvents.map(({ title, url, start, end, extendedProps: { location } }) => ({
          title,
          url,
          start,
          end,
          location,
        })),
      ),
    ),
  (error) => {
    throw error
  },
)
