import type { EventFormat } from '../rules/publicEvent.ts'
import { rulesOf } from '../../events/eventDocuments.ts'
import { registrationStateOf } from '../../registrations/rules/openness.ts'
import type { LocalProgramme } from './Programme.ts'
import type { StoredEvent } from './StoredEvent.ts'

/** Which events to find; every condition given must hold. */
export interface EventFilter {
  /** Default: upcoming, which includes events that are on right now. */
  period?: 'upcoming' | 'past' | 'all'
  startsAfter?: Date
  startsBefore?: Date
  formats?: readonly EventFormat[]
  /** Slugs; an event matches that has one of them. */
  topics?: readonly string[]
  speakers?: readonly string[]
  partners?: readonly string[]
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
  const { period = 'upcoming', startsAfter, startsBefore, formats } = filter
  const at = now.getTime()
  const conditions: Condition[] = []
  if (period === 'upcoming') conditions.push(({ endsAt }) => endsAt > at)
  if (period === 'past') conditions.push(({ endsAt }) => endsAt <= at)
  if (startsAfter) conditions.push(({ startsAt }) => startsAt > startsAfter.getTime())
  if (startsBefore) conditions.push(({ startsAt }) => startsAt < startsBefore.getTime())
  if (formats) conditions.push(({ event }) => formats.includes(event.format))
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
