import { DateTime } from 'luxon'

/** As people write a day, a month or a year. */
const formats = [
  ['d.M.yyyy', 'day'],
  ['yyyy-MM-dd', 'day'],
  ['M.yyyy', 'month'],
  ['yyyy-MM', 'month'],
  ['yyyy', 'year'],
] as const

/** The moments of the day, the month or the year that somebody looks for, as a condition for a column; null where it is none. */
export function searchedSpan({
  search,
  timeZone,
}: {
  search: string
  timeZone: string
}): { greater_than_equal: string; less_than: string } | null {
  for (const [format, unit] of formats) {
    const from = DateTime.fromFormat(search.trim(), format, { zone: timeZone })
    if (!from.isValid) continue
    const until = from.plus({ [unit]: 1 })
    return { greater_than_equal: from.toJSDate().toISOString(), less_than: until.toJSDate().toISOString() }
  }
  return null
}
