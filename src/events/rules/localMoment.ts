import { DateTime } from 'luxon'

/** A moment by the clocks of a zone (RFC 3339), or why there is none. */
export type LocalMoment = { at: string } | { problem: 'noSuchHour' | 'noSuchMoment' }

/** Day and time as editors type them, and as machines write them without an offset. */
const typed = /^\d{1,2}\.\d{1,2}\.\d{4} \d{1,2}:\d{2}$/
const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/

/**
 * Reads what clocks show in a zone: 29.03.2026 02:30, 2026-03-29T02:30. Null where a text is nothing of that kind, such as a
 * moment with its own offset. On the day when clocks go forward, an hour does not exist.
 */
export function localMoment({
  text,
  timeZone,
}: {
  text: string
  /** IANA name. */
  timeZone: string
}): LocalMoment | null {
  const moment = read(text, timeZone)
  // UTC has every hour.
  const wanted = read(text, 'UTC')
  if (!moment || !wanted) return null
  if (!moment.isValid) return { problem: 'noSuchMoment' }
  const isMoved = moment.hour !== wanted.hour || moment.minute !== wanted.minute
  return isMoved ? { problem: 'noSuchHour' } : { at: moment.toJSDate().toISOString() }
}

function read(text: string, zone: string): DateTime | null {
  if (written.test(text)) return DateTime.fromISO(text, { zone })
  return typed.test(text) ? DateTime.fromFormat(text, 'd.M.yyyy H:mm', { zone }) : null
}
