import ical, { type ICalEventData } from 'ical-generator'
import { foldLine } from './foldLine.ts'

/** An entry of a calendar (RFC 5545 3.6.1), its lines folded. */
export function renderEntry(entry: ICalEventData): string {
  return ical().createEvent(entry).toString().trimEnd().split('\r\n').map(foldLine).join('\r\n')
}
