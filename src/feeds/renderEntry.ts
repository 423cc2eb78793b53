import ical, { type ICalEventData } from 'ical-generator'
import { foldLine } from './foldLine.ts'

/** An entry of a calendar (RFC 5545 3.6.1), its lines folded, with those that the library does not know. */
export function renderEntry(entry: ICalEventData, more: readonly string[] = []): string {
  const lines = ical().createEvent(entry).toString().trimEnd().split('\r\n')
  const end = lines.slice(-1)
  return (
    [...lines.slice(0, -1), ...more, ...end]
      // An address is a URI without being told so (RFC 5545 3.8.4.6); node-ical makes an object of one that is.
      .map((line) => foldLine(line.replace(/^URL;VALUE=URI:/, 'URL:')))
      .join('\r\n')
  )
}
