import { DateTime } from 'luxon'

/**
 * What a test may start before that the clock crosses while it runs: each is two seconds ahead, on the next day of its kind
 * where our events are.
 */
export function oddMoments(now = DateTime.now().setZone('Europe/Berlin')) {
  const newYear = now.plus({ years: 1 }).startOf('year')
  const lastOfMarch = now.plus({ years: now.month > 2 ? 1 : 0 }).set({ month: 3, day: 31 })
  const summerTime = lastOfMarch
    .minus({ days: lastOfMarch.weekday % 7 })
    .set({ hour: 2 })
    .startOf('hour')
  return [
    ['New Year', newYear],
    ['the beginning of summer time', summerTime],
  ].map(([name, at]) => [name, at.minus({ seconds: 2 }).toUTC().toISO()])
}

/** Test files that compare with programs that they start or with the age of files, which have the machine's clock. */
export const withTheMachinesClock = [
  'erasedCanary',
  'mail/bounces',
  'mail/mailFiles',
  'noAddressStored',
  'outbox/recovery',
  'protection/proofOfWork',
  'protection/sharedLimits',
  'webhooks/',
]
