import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import { defaultLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'

/**
 * The next moment at which the clock changes a public answer: an event begins or ends, a registration opens or closes, or
 * the calendar has another day. Milliseconds since 1970.
 */
export async function nextPublicMoment({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const { events } = (await currentProgramme(payload))[defaultLocale]
  const at = now.getTime()
  const today = DateTime.fromJSDate(now, { zone: optionsOf(payload).timeZone }).startOf('day')
  let next = today.plus({ days: 1 }).toMillis()
  for (const { startsAt, endsAt, opensAt, closesAt } of events) {
    for (const moment of [startsAt, endsAt, opensAt, closesAt]) {
      if (moment !== null && moment > at && moment < next) next = moment
    }
  }
  return next
}
