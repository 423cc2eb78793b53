import { parseSeriesRule, type SeriesRule } from '../../events/rules/seriesRule.ts'

export type Rhythm = SeriesRule['every']

/** What stands in the form, as typed. */
export interface SeriesChoice {
  rhythm: Rhythm
  interval: string
  count: string
  /** German days, or those of machines, with commas or spaces between. */
  days: string
}

/** The rule that a form describes; null while it describes none. */
export function ruleOf({ rhythm, interval, count, days }: SeriesChoice): SeriesRule | null {
  if (rhythm !== 'day') {
    return parseSeriesRule({ every: rhythm, interval: Number(interval), count: Number(count) })
  }
  const given = days.split(/[\s,;]+/).filter(Boolean)
  return given.length === 0 ? null : parseSeriesRule({ every: 'day', days: given.map(toIsoDay) })
}

/** 12.3.2030 as 2030-03-12; whatever is no such day stays, and is refused. */
function toIsoDay(day: string): string {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(day) ?? []
  return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : day
}
