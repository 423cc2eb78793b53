/** How the dates of a series follow each other. */
export type SeriesRule =
  | { every: 'week'; interval: number; count: number }
  | { every: 'month'; count: number }
  | { every: 'day'; days: readonly string[] }

/** Events of which a series may be told at once: a year of weeks. */
export const maxSeriesLength = 52

/** Weeks between two dates, at most. */
const maxSeriesInterval = 12

/** Takes a rule from what somebody sent; null where it makes none. */
export function parseSeriesRule(given: unknown): SeriesRule | null {
  if (typeof given !== 'object' || given === null) return null
  const { every, interval = 1, count, days } = given as Record<string, unknown>
  const isCount = isWhole(count, maxSeriesLength)
  if (every === 'week' && isCount && isWhole(interval, maxSeriesInterval)) return { every, interval, count }
  if (every === 'month' && isCount) return { every, count }
  if (every !== 'day' || !Array.isArray(days) || days.length > maxSeriesLength) return null
  return days.every((day): day is string => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day))
    ? { every, days }
    : null
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max
}
