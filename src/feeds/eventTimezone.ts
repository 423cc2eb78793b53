import { tzlib_get_ical_block } from 'timezones-ical-library'

/**
 * The VTIMEZONE of a zone (RFC 5545 3.6.5). Null where its name is unknown or an alias such as UTC: a TZID has to
 * match, so times are then written in UTC.
 */
export function eventTimezone(name: string): string | null {
  const block = tzlib_get_ical_block(name)[0] ?? ''
  return block.includes(`\r\nTZID:${name}\r\n`) ? block : null
}
