/** What clocks and calendars show in a zone. */
export interface WallClock {
  year: number
  /** From one. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/**
 * What clocks show at a moment (RFC 3339) in a zone (IANA name); null where either is none. By what every browser has, since the
 * forms of the admin read it: a library for that is a fifth of what they load.
 */
export function wallClock({ at, timeZone }: { at: string; timeZone: string }): WallClock | null {
  const moment = Date.parse(at)
  const clock = Number.isNaN(moment) ? null : clockOf(timeZone)
  return clock && read(moment, clock)
}

const dayLength = 86_400_000

/**
 * The moment at which clocks in a zone show something, in milliseconds: the first one where an hour comes twice, and one as long
 * after the gap where it is skipped. Null where there is no such zone.
 */
export function momentOf({ clock, timeZone }: { clock: WallClock; timeZone: string }): number | null {
  const zone = clockOf(timeZone)
  if (!zone) return null
  const shown = asUtc(clock)
  const offsetAt = (moment: number): number => asUtc(read(moment, zone)) - moment
  const before = shown - offsetAt(shown - dayLength)
  const after = shown - offsetAt(shown + dayLength)
  const isIt = (moment: number): boolean => moment + offsetAt(moment) === shown
  return isIt(after) && !isIt(before) ? after : before
}

/** The same in UTC, which has every hour once. */
export function asUtc({ year, month, day, hour, minute, second }: WallClock): number {
  const moment = new Date(0)
  // Date.UTC() takes the year 26 for 1926.
  moment.setUTCFullYear(year, month - 1, day)
  return moment.setUTCHours(hour, minute, second)
}

function read(moment: number, clock: Intl.DateTimeFormat): WallClock {
  const parts = clock.formatToParts(moment)
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  }
}

// To make one takes a hundred times as long as to use it.
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone)
  if (known) return known
  try {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
    return clock
  } catch {
    // There is no such zone.
    return null
  }
}
