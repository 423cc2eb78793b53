import { isSameFact } from './calendarChange.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'

/** What people who have registered count on, as it is stored and before it is put into words. */
export interface EventFacts {
  startsAt: ZonedInstant
  endsAt: ZonedInstant
  format: string | null
  location: LocationFacts
  status: string | null
}

/** RFC 3339 in UTC, and the IANA name of the zone that it is told in. */
export interface ZonedInstant {
  at: string | null
  timeZone: string | null
}

export interface LocationFacts {
  name: Record<Locale, string>
  street: string | null
  postalCode: string | null
  city: string | null
}

/** The columns of a stored event that its facts are taken from; a name may come in one language or in all. */
export interface EventColumns {
  startsAt?: unknown
  startsAt_tz?: unknown
  endsAt?: unknown
  format?: unknown
  status?: unknown
  location?: Record<string, unknown> | null
}

/** Takes the facts from a stored event. */
export function eventFactsOf(event: EventColumns): EventFacts {
  const timeZone = textOf(event.startsAt_tz)
  const location = event.location ?? {}
  return {
    startsAt: { at: instantOf(event.startsAt), timeZone },
    endsAt: { at: instantOf(event.endsAt), timeZone },
    format: textOf(event.format),
    location: {
      name: nameIn(location.name),
      street: textOf(location.street),
      postalCode: textOf(location.postalCode),
      city: textOf(location.city),
    },
    status: textOf(event.status),
  }
}

/**
 * Lays what an editor entered in one language over the event as it is stored, in all languages. What was left out
 * stays.
 */
export function withEdit({
  stored,
  edit,
  locale,
}: {
  stored: EventColumns
  edit: EventColumns
  /** The language that the edit was made in; null where the config knows no languages. */
  locale: string | null
}): EventColumns {
  const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
  const before = stored.location?.name
  const name = edit.location?.name
  const isOneOfSeveral = typeof before === 'object' && before !== null && typeof name !== 'object' && locale
  const names = isOneOfSeveral ? { ...before, [locale]: name } : name
  return {
    ...stored,
    ...given,
    location: {
      ...stored.location,
      ...edit.location,
      name: name === undefined ? before : names,
    },
  }
}

/** One fact that is no longer what it was. */
export type FactChange = {
  [Fact in keyof EventFacts]: { fact: Fact; before: EventFacts[Fact]; after: EventFacts[Fact] }
}[keyof EventFacts]

const factNames = ['startsAt', 'endsAt', 'format', 'location', 'status'] as const

/** What differs between two states of an event. */
export function changesBetween({ before, after }: { before: EventFacts; after: EventFacts }): FactChange[] {
  return factNames
    .filter((fact) => !isSameFact(before[fact], after[fact]))
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }) as FactChange)
}

/**
 * Joins changes that followed each other, oldest first, into one: what each fact was at first, and what it is now.
 * What has come back to what it was is no change.
 */
export function joinChanges({
  changes,
  now,
}: {
  changes: readonly FactChange[]
  /** The facts that hold by now. Default: those after the last change. */
  now?: EventFacts
}): FactChange[] {
  return factNames.flatMap((fact) => {
    const ofFact = changes.filter((change) => change.fact === fact)
    const before = ofFact[0]?.before
    const after = now ? now[fact] : ofFact.at(-1)?.after
    if (before === undefined || isSameFact(before, after)) return []
    return [{ fact, before, after } as FactChange]
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function instantOf(value: unknown): string | null {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** A name in each of our languages, in another where there is none. */
function nameIn(name: unknown): Record<Locale, string> {
  const known = typeof name === 'object' && name !== null ? (name as Record<string, unknown>) : {}
  const any = typeof name === 'string' ? name : (textOf(known.de) ?? Object.values(known).find(textOf) ?? '')
  return Object.fromEntries(locales.map((locale) => [locale, textOf(known[locale]) ?? any])) as Record<
    Locale,
    string
  >
}
