import { DateTime } from 'luxon'
import { maxSeriesLength, type SeriesRule } from './seriesRule.ts'

/** A date of a series. RFC 3339, in UTC. */
export interface SeriesDate {
  startsAt: string
  endsAt: string
}

/** A date as an editor reads it. */
export interface DescribedDate extends SeriesDate {
  text: string
}

/**
 * The dates that follow a first one, at the same time of day by the clock on the wall, over changes of the clock too.
 * Every n weeks; monthly on the same weekday of the month, such as the second Tuesday (the fifth becomes the last,
 * since not every month has one); or on days that are given, as `2030-03-12`. At most `maxSeriesLength`, in order.
 */
export function seriesDates({
  startsAt,
  endsAt,
  timeZone,
  rule,
}: SeriesDate & {
  /** IANA name. */
  timeZone: string
  rule: SeriesRule
}): SeriesDate[] {
  const first = DateTime.fromISO(startsAt, { zone: timeZone })
  const last = DateTime.fromISO(endsAt, { zone: timeZone })
  return startsOf({ first, rule })
    .slice(0, maxSeriesLength)
    .map((start) => ({ startsAt: utc(start), endsAt: utc(moved({ moment: last, from: first, to: start })) }))
}

function startsOf({ first, rule }: { first: DateTime; rule: SeriesRule }): DateTime[] {
  if (rule.every === 'day') {
    const days = [...new Set(rule.days)].sort().flatMap((day) => onDay({ moment: first, day }))
    return days.filter((day) => !day.hasSame(first, 'day'))
  }
  const count = Math.min(Math.max(0, Math.trunc(rule.count)), maxSeriesLength)
  return Array.from({ length: count }, (_, index) => {
    if (rule.every === 'month') return sameWeekdayOf({ first, months: index + 1 })
    return first.plus({ weeks: rule.interval * (index + 1) })
  })
}

function onDay({ moment, day }: { moment: DateTime; day: string }): DateTime[] {
  const { isValid, year, month, day: number } = DateTime.fromISO(day, { zone: moment.zone })
  return isValid ? [moment.set({ year, month, day: number })] : []
}

function sameWeekdayOf({ first, months }: { first: DateTime; months: number }): DateTime {
  const month = first.startOf('month').plus({ months })
  const offset = (first.weekday - month.weekday + 7) % 7
  const weeks = Math.ceil(first.day / 7) - 1
  const day = 1 + offset + 7 * weeks
  const inMonth = day > (month.daysInMonth ?? 31) ? day - 7 : day
  return first.set({ year: month.year, month: month.month, day: inMonth })
}

/** A moment as many days after another as before, at its own time of day: an opening two weeks ahead stays two weeks ahead. */
export function moved({ moment, from, to }: { moment: DateTime; from: DateTime; to: DateTime }): DateTime {
  const days = Math.round(to.startOf('day').diff(from.startOf('day'), 'days').days)
  return moment.plus({ days })
}

/** The same for moments as they are stored. Null stays null. */
export function movedInstant({
  at,
  from,
  to,
  timeZone,
}: {
  at: string | null | undefined
  from: string
  to: string
  timeZone: string
}): string | null {
  if (!at) return null
  const inZone = (instant: string): DateTime => DateTime.fromISO(instant, { zone: timeZone })
  return utc(moved({ moment: inZone(at), from: inZone(from), to: inZone(to) }))
}

function utc(moment: DateTime): string {
  return moment.toUTC().toISO() ?? ''
}
