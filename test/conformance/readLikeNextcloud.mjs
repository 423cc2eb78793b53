// Reads a calendar on standard input as Nextcloud's calendar does, and writes what it understood.
import { getParserManager } from '@nextcloud/calendar-js'
import { readFileSync } from 'node:fs'

const parser = getParserManager().getParserForFileType('text/calendar')
parser.parse(readFileSync(0, 'utf8'))
const events = [...parser.getAllItems()].flatMap((item) => [...item.getVObjectIterator()])
console.log(
  JSON.stringify({
    faults: parser.getErrorList(),
    events: events.map(({ uid, title, status, startDate, endDate, location, url }) => ({
      uid,
      title,
      status,
      start: startDate.jsDate.toISOString(),
      end: endDate.jsDate.toISOString(),
      location,
      url,
    })),
  }),
)
