import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { type EventPhase, eventPhase, hasDate } from './eventPhase.ts'
import { type EventPlace, eventPlace } from './eventPlace.ts'
import { instantOf } from './instantOf.ts'
import { isSameFact } from './isSameFact.ts'
import { type EventFact, factsIn, type PublicColumn } from './publicEventFields.ts'

/** What people who have registered count on, as it is stored and before it is put into words. */
export interface EventFacts extends Record<EventFact, unknown> {
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

export interface LocationFacts extends Omit<EventPlace, 'name'> {
  name: Record<Locale, string>
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

/** Takes the facts from a stored event. While it is postponed it has no date. */
export function eventFactsOf(event: EventColumns): EventFacts {
  const timeZone = textOf(event.startsAt_tz)
  const { location } = event
  const placeNamed = (name: unknown): EventPlace => eventPlace({ ...event, location: { ...location, name } })
  const names = nameIn(location?.name)
  const isDated = hasDate({ status: event.status === 'postponed' ? 'postponed' : 'scheduled' })
  return {
    startsAt: { at: isDated ? instantOf(event.startsAt) : null, timeZone },
    endsAt: { at: isDated ? instantOf(event.endsAt) : null, timeZone },
    format: textOf(event.format),
    location: {
      ...placeNamed(null),
      name: inEachLocale((locale) => placeNamed(names[locale]).name),
    },
    status: textOf(event.status),
  }
}

/** Where an event stands in time by its facts. One without a date is to come. */
export function phaseOf({
  facts: { startsAt, endsAt },
  now,
}: {
  facts: Pick<EventFacts, 'startsAt' | 'endsAt'>
  now: Date
}): EventPhase {
  if (startsAt.at === null || endsAt.at === null) return 'upcoming'
  return eventPhase({ status: 'scheduled', startsAt: startsAt.at, endsAt: endsAt.at, now })
}

/** One fact that is no longer what it was. */
export type FactChange = {
  [Fact in keyof EventFacts]: { fact: Fact; before: EventFacts[Fact]; after: EventFacts[Fact] }
}[keyof EventFacts]

const factNames = ['startsAt', 'endsAt', 'format', 'location', 'status'] as const

/** What some changed columns change in the facts of an event. */
export function factChangesOf({
  before,
  after,
  columns,
}: {
  before: EventColumns | null
  after: EventColumns
  columns: readonly PublicColumn[]
}): FactChange[] {
  if (!before) return []
  const changed = factsIn(columns)
  const [was, is] = [eventFactsOf(before), eventFactsOf(after)]
  return (
    factNames
      .filter((fact) => changed.has(fact))
      .filter((fact) => !isSameFact(was[fact], is[fact]))
      // Whoever waits for a new date gets none by a cancellation.
      .filter((fact) => is.status !== 'cancelled' || was.status !== 'postponed' || !fact.endsWith('sAt'))
      .map((fact) => ({ fact, before: was[fact], after: is[fact] }) as FactChange)
  )
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

/** A name in each of our languages, in another where there is none. */
function nameIn(name: unknown): Record<Locale, string> {
  const known = typeof name === 'object' && name !== null ? (name as Record<string, unknown>) : {}
  const any = typeof name === 'string' ? name : (textOf(known.de) ?? Object.values(known).find(textOf) ?? '')
  return inEachLocale((locale) => textOf(known[locale]) ?? textOf(any) ?? '')
}

function inEachLocale(textIn: (locale: Locale) => string): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])) as Record<Locale, string>
}
