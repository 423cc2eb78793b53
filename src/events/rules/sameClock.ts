import { DateTime } from 'luxon'

/** The moment at which clocks in one zone show what they show in another at a given one. RFC 3339. */
export function sameClock({ at, from, to }: { at: string; from: string; to: string }): string {
  const there = DateTime.fromISO(at, { zone: from }).setZone(to, { keepLocalTime: true })
  return there.toJSDate().toISOString()
}
