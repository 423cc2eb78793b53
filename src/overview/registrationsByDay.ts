import { DateTime } from 'luxon'
import type { Where } from 'payload'
import { type OverviewDay, overviewDays } from './rules/overview.ts'
import { languageTag } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import type { OverviewQuery } from './OverviewQuery.ts'

/** How many registered on each of the last days: those that are still stored. */
export async function registrationsByDay({
  payload,
  locale,
  now,
  helped,
}: OverviewQuery): Promise<OverviewDay[]> {
  const { slugs, timeZone } = optionsOf(payload)
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day')
  const days: OverviewDay[] = []
  for (let ago = overviewDays - 1; ago >= 0; ago--) {
    const day = today.minus({ days: ago })
    const on: Where[] = [
      { createdAt: { greater_than_equal: day.toUTC().toISO() } },
      { createdAt: { less_than: day.plus({ days: 1 }).toUTC().toISO() } },
    ]
    const { totalDocs } = await payload.count({
      collection: slugs.registrations,
      where: { and: helped ? [...on, { event: { in: helped } }] : on },
    })
    const label = day.setLocale(languageTag(locale)).toLocaleString({ day: 'numeric', month: 'long' })
    days.push({ label, count: totalDocs })
    await yieldToEventLoop()
  }
  return days
}
