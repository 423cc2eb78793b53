import { type AnnouncedChange, isFactChange } from '../../announcements/rules/announcement.ts'
import type { DescribedChange } from '../../announcements/rules/announcementPreview.ts'
import type { FactChange, LocationFacts, ZonedInstant } from '../../events/rules/eventFacts.ts'
import { openDate } from '../../events/rules/eventPhase.ts'
import { placeLines } from '../../events/rules/eventPlace.ts'
import { formatMomentOfDay } from '../../events/rules/eventTime.ts'
import { isGermanTime } from '../../events/rules/zoneWords.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'
import { mailMessages } from '../../i18n/mailMessages.ts'

/** Puts changes into words, times in the zone that the event is told in. */
export function describeChanges({
  changes,
  locale,
}: {
  changes: readonly AnnouncedChange[]
  locale: Locale
}): DescribedChange[] {
  const texts = mailMessages(locale).changes
  return changes.map((change) => ({
    label: texts.labels[change.fact],
    ...(isFactChange(change) ? valuesOf({ change, locale, texts }) : { before: null, after: null }),
  }))
}

function valuesOf({
  change,
  locale,
  texts,
}: {
  change: FactChange
  locale: Locale
  texts: MailMessages['changes']
}): Pick<DescribedChange, 'before' | 'after'> {
  switch (change.fact) {
    case 'startsAt':
    case 'endsAt':
      return bothOf(change, (instant) =>
        describeMoment({ instant, locale, ...namedWhere([change.before, change.after]) }),
      )
    case 'format':
      return bothOf(change, (format) => wordFor(format, texts.formats))
    case 'status':
      return bothOf(change, (status) => wordFor(status, texts.statuses))
    case 'location':
      return placesOf({ change, locale })
  }
}

function bothOf<Value>(
  { before, after }: { before: Value; after: Value },
  describe: (value: Value) => string | null,
): Pick<DescribedChange, 'before' | 'after'> {
  return { before: describe(before), after: describe(after) }
}

/** A moment of an event in words, in the zone that the event is told in. */
export function describeMoment({
  instant: { at, timeZone },
  locale,
  ...zone
}: {
  instant: ZonedInstant
  locale: Locale
  /** Whether the zone is named. Default: where it is named in this language. */
  isNamed?: boolean
}): string {
  return at
    ? formatMomentOfDay({ at, timeZone: timeZone ?? 'Europe/Berlin', locale, ...zone })
    : openDate[locale]
}

/** Who compares two moments needs the zones of both where one of them is told in another than Germany's. */
function namedWhere(instants: readonly ZonedInstant[]): { isNamed?: boolean } {
  const isAbroad = ({ at, timeZone }: ZonedInstant): boolean =>
    at !== null && timeZone !== null && !isGermanTime({ at, timeZone })
  return instants.some(isAbroad) ? { isNamed: true } : {}
}

function wordFor(value: string | null, words: Record<string, string>): string | null {
  return value && (words[value] ?? value)
}

/**
 * A place in somebody's language; in the other one where only its name has changed, since translations are often
 * forgotten and a place that reads the same before and after would tell nothing.
 */
function placesOf({
  change: { before, after },
  locale,
}: {
  change: { before: LocationFacts; after: LocationFacts }
  locale: Locale
}): Pick<DescribedChange, 'before' | 'after'> {
  const inLanguage = (language: Locale) => {
    const place = (location: LocationFacts): string | null =>
      placeLines({ ...location, name: location.name[language] }).join(', ') || null
    return { before: place(before), after: place(after) }
  }
  const described = [locale, ...locales].map(inLanguage)
  return described.find((each) => each.before !== each.after) ?? inLanguage(locale)
}
