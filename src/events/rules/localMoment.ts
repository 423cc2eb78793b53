import { asUtc, momentOf, type WallClock, wallClock } from './wallClock.ts'

/** A moment by the clocks of a zone (RFC 3339), or why there is none. */
export type LocalMoment = { at: string } | { problem: 'noSuchHour' | 'noSuchMoment' }

/** Day and time as people type them, and as machines write them without an offset. */
const typed =
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4}|\d\d),? +(um )?(?<hour>\d{1,2})([:.](?<minute>\d\d))?( ?(Uhr|h))?$/i
const written =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ](?<hour>\d\d):(?<minute>\d\d)(:(?<second>\d\d)(?<fraction>\.\d+)?)?$/

/**
 * Reads what clocks show in a zone: 29.03.2026 02:30, 29.3.26, 2.30 Uhr, 2026-03-29T02:30. Null where a text is nothing of that
 * kind, such as a moment with its own offset. On the day when clocks go forward, an hour does not exist.
 */
export function localMoment({
  text,
  timeZone,
}: {
  text: string
  /** IANA name. */
  timeZone: string
}): LocalMoment | null {
  const parts = (written.exec(text.trim()) ?? typed.exec(text.trim()))?.groups
  if (!parts) return null
  const numberOf = (name: string): number => Number(parts[name] ?? 0)
  const clock: WallClock = {
    year: parts.year?.length === 2 ? 2000 + numberOf('year') : numberOf('year'),
    month: numberOf('month'),
    day: numberOf('day'),
    hour: numberOf('hour'),
    minute: numberOf('minute'),
    second: numberOf('second'),
  }
  const moment = isShown(clock) ? momentOf({ clock, timeZone }) : null
  if (moment === null) return { problem: 'noSuchMoment' }
  const at = new Date(moment + Math.floor(numberOf('fraction') * 1000)).toISOString()
  const shown = wallClock({ at, timeZone })
  return shown && asUtc(shown) === asUtc(clock) ? { at } : { problem: 'noSuchHour' }
}

/**
 * The same, and the beginning of a day that comes without an hour, 2026-03-12 or 12.03.2026: by itself, the one would be read as UTC
 * has it and the other with its month first.
 */
export function localMomentOrDay({ text, timeZone }: Parameters<typeof localMoment>[0]): LocalMoment | null {
  return localMoment({ text, timeZone }) ?? localMoment({ text: `${text.trim()} 00:00`, timeZone })
}

/** Whether there is such a day, and clocks show such a time at all; 24:00 is the end of a day. */
function isShown(clock: WallClock): boolean {
  const day = new Date(asUtc({ ...clock, hour: 0, minute: 0, second: 0 }))
  const isDay = day.getUTCMonth() + 1 === clock.month && day.getUTCDate() === clock.day
  const { hour, minute, second } = clock
  const isTime = (hour < 24 && minute < 60 && second < 60) || (hour === 24 && minute + second === 0)
  return isDay && isTime
}
