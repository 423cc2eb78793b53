import { DateTime } from 'luxon'
import { timeZone } from './timeZone.ts'

/** When an example event begins and ends. */
export interface EventTimes {
  startsAt: DateTime
  endsAt: DateTime
}

/** Days of the week as ISO 8601 counts them. */
export const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 } as const

/**
 * The first of a weekday that begins at least `afterDays` days (24 hours each) after now, or before now where that
 * is negative. `from` and `to` are hours and minutes on the wall in Europe/Berlin, whatever summer time does.
 */
export function comingWeekday({
  now,
  weekday,
  afterDays,
  from,
  to,
}: {
  now: Date
  weekday: keyof typeof weekdays
  afterDays: number
  from: string
  to: string
}): EventTimes {
  const earliest = DateTime.fromJSDate(now, { zone: timeZone }).plus({ hours: 24 * afterDays })
  const daysToGo = (weekdays[weekday] - earliest.weekday + 7) % 7
  const day = earliest.plus({ days: daysToGo })
  const startsAt = atTime({ day, time: from })
  const isTooEarly = startsAt < earliest
  const thatDay = isTooEarly ? day.plus({ days: 7 }) : day
  return { startsAt: atTime({ day: thatDay, time: from }), endsAt: atTime({ day: thatDay, time: to }) }
}

/** This evening from six to eight; once that has begun, two hours from the hour that is running. */
export function today(now: Date): EventTimes {
  const hour = DateTime.fromJSDate(now, { zone: timeZone }).startOf('hour')
  const evening = hour.set({ hour: 18 })
  const startsAt = hour > evening ? hour : evening
  return { startsAt, endsAt: startsAt.plus({ hours: 2 }) }
}

function atTime({ day, time }: { day: DateTime; time: string }): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return day.set({ hour, minute, second: 0, millisecond: 0 })
}
