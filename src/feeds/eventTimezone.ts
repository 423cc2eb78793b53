import { tzlib_get_ical_block } from 'timezones-ical-library'

// Events share few zones, and to find one takes the library as long as to write an entry.
const blocks = new Map<string, string | null>()

/**
 * The VTIMEZONE of a zone (RFC 5545 3.6.5). Null where its name is unknown or an alias such as UTC: a TZID has to
 * match, so times are then written in UTC.
 */
export function eventTimezone(name: string): string | null {
  const known = blocks.get(name)
  if (known !== undefined) return known
  const block = tzlib_get_ical_block(name)[0] ?? ''
  const found = block.includes(`\r\nTZID:${name}\r\n`) ? block : null
  blocks.set(name, found)
  return found
}
