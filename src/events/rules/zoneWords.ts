import type { Locale } from '../../i18n/rules/locale.ts'

const germany = 'Europe/Berlin'

/** Places that are called something else in German than in their IANA name. */
const germanNames: Readonly<Record<string, string>> = {
  Lisbon: 'Lissabon',
  Athens: 'Athen',
  Kyiv: 'Kyjiw',
  Rome: 'Rom',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Brussels: 'Brüssel',
  Prague: 'Prag',
  Zurich: 'Zürich',
  Moscow: 'Moskau',
}

/** The place by which a zone is known: New York, for Lissabon and Lisbon that of the language. */
export function zonePlace({ timeZone, locale }: { timeZone: string; locale: Locale }): string {
  const place = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return locale === 'de' ? (germanNames[place] ?? place) : place
}

/** A zone in words: Ortszeit London, London time; UTC. */
export function zoneInWords(zone: { timeZone: string; locale: Locale }): string {
  const place = zonePlace(zone)
  // What names no place is the name of a time itself.
  if (!zone.timeZone.includes('/')) return place
  return zone.locale === 'de' ? `Ortszeit ${place}` : `${place} time`
}

/**
 * What follows a time so that nobody takes it for another: 18:00 Uhr Ortszeit London, 19:00 Berlin time. In German, which is
 * read in Germany, only where clocks show something else than there; in other languages always. This is the one rule for that; by what
 * every browser has, since it runs there too.
 */
export function zoneAfter({
  at,
  timeZone,
  locale,
  isNamed = locale !== 'de' || !isGermanTime({ at, timeZone }),
}: {
  /** RFC 3339. */
  at: string
  /** IANA name. */
  timeZone: string
  locale: Locale
  /** Default: by the rule. */
  isNamed?: boolean
}): string {
  return isNamed ? ` ${zoneInWords({ timeZone, locale })}` : ''
}

/** Whether clocks show what they show in Germany. */
export function isGermanTime({ at, timeZone }: { at: string; timeZone: string }): boolean {
  if (timeZone === germany) return true
  const moment = new Date(at)
  return (
    Number.isNaN(moment.getTime()) || clockOf(timeZone).format(moment) === clockOf(germany).format(moment)
  )
}

// To make one takes a hundred times as long as to use it.
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('de', { dateStyle: 'short', timeStyle: 'short', timeZone })
  clocks.set(timeZone, clock)
  return clock
}
