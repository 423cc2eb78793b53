import { type AccessibilityFeature, eventAccessibility } from '../../events/rules/accessibility.ts'
import { eventPlace } from '../../events/rules/eventPlace.ts'
import { foldCity } from '../../events/rules/foldCity.ts'
import type { EventFormat, EventStatus } from '../rules/publicEvent.ts'
import { rulesOf } from '../../events/eventDocuments.ts'
import { registrationStateOf } from '../../registrations/rules/openness.ts'
import type { LocalProgramme } from './Programme.ts'
import type { StoredEvent } from './StoredEvent.ts'

/** Which events to find; every condition given must hold. */
export interface EventFilter {
  /** Default: upcoming, which includes events that are on right now; all where one of the ranges marked so is given. */
  period?: 'upcoming' | 'past' | 'all'
  /** The moment itself belongs to it. Means all periods. */
  startsFrom?: Date
  startsUntil?: Date
  /** Means all periods. */
  endsAfter?: Date
  updatedAfter?: Date
  /** The moment itself does not belong to it. */
  startsAfter?: Date
  startsBefore?: Date
  formats?: readonly EventFormat[]
  statuses?: readonly EventStatus[]
  /** Case, umlauts and spaces around it make no difference. */
  city?: string
  /** Slugs; an event matches that has one of them. */
  topics?: readonly string[]
  speakers?: readonly string[]
  partners?: readonly string[]
  /** An event matches that has all of them; none of them: no event does. */
  accessibility?: readonly AccessibilityFeature[]
  /** Whom or what an event must refer to besides. */
  subject?: { kind: 'topics' | 'speakers' | 'partners'; id: string }
  registrationOpen?: boolean
  /** Words that all must stand in title, summary, description or place, or in the names of speakers, partners or topics. */
  search?: string
}

type Condition = (event: StoredEvent) => boolean

/** The conditions of a filter, but for the words looked for and the seats, which are not in the programme. */
export function conditionsOf({
  filter,
  programme,
  now,
}: {
  filter: EventFilter
  programme: LocalProgramme
  now: Date
}): Condition[] {
  const {
    startsFrom,
    startsUntil,
    startsAfter,
    startsBefore,
    endsAfter,
    updatedAfter,
    formats,
    statuses,
    accessibility,
    subject,
  } = filter
  const isRange = [startsFrom, startsUntil, endsAfter, updatedAfter].some((moment) => moment !== undefined)
  const { period = isRange ? 'all' : 'upcoming' } = filter
  const at = now.getTime()
  const conditions: Condition[] = []
  if (period === 'upcoming') conditions.push(({ endsAt }) => endsAt > at)
  if (period === 'past') conditions.push(({ endsAt }) => endsAt <= at)
  if (startsFrom) conditions.push(({ startsAt }) => startsAt >= startsFrom.getTime())
  if (startsUntil) conditions.push(({ startsAt }) => startsAt <= startsUntil.getTime())
  if (endsAfter) conditions.push(({ endsAt }) => endsAt > endsAfter.getTime())
  if (updatedAfter) conditions.push(({ event }) => Date.parse(event.updatedAt) > updatedAfter.getTime())
  if (startsAfter) conditions.push(({ startsAt }) => startsAt > startsAfter.getTime())
  if (startsBefore) conditions.push(({ startsAt }) => startsAt < startsBefore.getTime())
  if (formats) conditions.push(({ event }) => formats.includes(event.format))
  if (statuses) conditions.push(({ event }) => statuses.includes(event.status))
  if (accessibility) {
    conditions.push(({ event }) => {
      const { features } = eventAccessibility(event)
      return accessibility.length > 0 && accessibility.every((feature) => features.includes(feature))
    })
  }
  if (filter.city !== undefined) {
    const city = foldCity(filter.city)
    conditions.push(({ event }) => foldCity(eventPlace(event).city ?? '') === city)
  }
  if (subject) conditions.push((event) => event[subject.kind].includes(subject.id))
  for (const name of ['topics', 'speakers', 'partners'] as const) {
    const slugs = filter[name]
    if (!slugs) continue
    const wanted = new Set(slugs.map((slug) => programme.idsBySlug[name].get(slug)))
    conditions.push((event) => event[name].some((id) => wanted.has(id)))
  }
  return conditions
}

/** Tells whether one could register for an event, if only there is a seat. */
export function takesRegistrations({ event, now }: { event: StoredEvent['event']; now: Date }): boolean {
  return registrationStateOf({ rules: rulesOf(event), seatsLeft: null, now }) === 'open'
}
