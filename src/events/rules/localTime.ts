import type { Locale } from '../../i18n/rules/locale.ts'

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const day = { weekday: 'short', day: 'numeric', month: 'long' } as const

/**
 * What clocks show somewhere else at a moment, or from one to another: 13:00 – 15:00 Uhr, with the day where that is another
 * there. Null where they show the same. By what every browser has, since it runs there.
 */
export function localTime({
  from,
  to = from,
  timeZone,
  localZone,
  locale,
}: {
  /** RFC 3339. */
  from: string
  /** RFC 3339. Default: a moment alone. */
  to?: string
  /** IANA name: where it is. */
  timeZone: string
  /** IANA name: where somebody reads it. */
  localZone: string
  locale: Locale
}): string | null {
  const read = (at: string, zone: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { ...options, timeZone: zone }).format(
      new Date(at),
    )
  const isSame = (at: string, options: Intl.DateTimeFormatOptions): boolean =>
    read(at, timeZone, options) === read(at, localZone, options)
  if ([from, to].every((at) => isSame(at, { ...day, ...clock }))) return null
  // What ends at midnight ends on the day before.
  const last = to === from ? to : new Date(Date.parse(to) - 1).toISOString()
  const isSameDay = isSame(from, day) && isSame(last, day)
  const dayOf = (at: string): string => (isSameDay ? '' : `${read(at, localZone, day)}, `)
  const start = `${dayOf(from)}${read(from, localZone, clock)}`
  const until = read(to, localZone, clock).replace(/^00:00$/, '24:00')
  const isOneDay = read(from, localZone, day) === read(last, localZone, day)
  const span = to === from ? start : `${start} – ${isOneDay ? '' : dayOf(last)}${until}`
  return locale === 'de' ? `${span} Uhr` : span
}
