import type { Payload, Sort, Where } from 'payload'
import type { Locale } from '../domain/locale.ts'
import type { EventFormat, PublicEvent } from '../domain/publicEvent.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { toPublicEvents } from './publicEventDocuments.ts'
import { findIdsBySearch } from './searchEvents.ts'
import { findSeatsTaken } from './seatsTaken.ts'

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

/** A place in the order of events: after the event that begins then and has this id. */
export interface EventPosition {
  /** RFC 3339. */
  startsAt: string
  id: string
}

export interface EventQuery {
  payload: Payload
  locale: Locale
  now: Date
  filter?: EventFilter
  order?: 'ascending' | 'descending'
  limit: number
  after?: EventPosition
}

/** A page of published events. `totalCount` counts all that match the filter, on this page or not. */
export interface EventPage {
  events: PublicEvent[]
  totalCount: number
  hasNextPage: boolean
}

const published: Where = { _status: { equals: 'published' } }

/** Finds published events by their beginning, with one query a collection. */
export async function findPublicEvents(query: EventQuery): Promise<EventPage> {
  const { payload, locale, now, limit, after } = query
  const { slugs } = optionsOf(payload)
  const isAscending = query.order !== 'descending'
  const matching: Where = { and: [published, ...(await conditionsOf(query))] }
  const sort: Sort = isAscending ? ['startsAt', 'id'] : ['-startsAt', '-id']
  const [{ docs }, { totalDocs: totalCount }] = await Promise.all([
    payload.find({
      collection: slugs.events,
      where: after ? { and: [matching, beyond({ after, isAscending })] } : matching,
      sort,
      limit: limit + 1,
      pagination: false,
      depth: 0,
      joins: false,
      locale,
    }),
    payload.count({ collection: slugs.events, where: matching }),
  ])
  const events = await toPublicEvents({ payload, events: docs.slice(0, limit), locale, now })
  return { events, totalCount, hasNextPage: docs.length > limit }
}

/** Finds one published event by its id or slug; null where there is none. */
export async function findPublicEvent({
  payload,
  locale,
  now,
  ...by
}: {
  payload: Payload
  locale: Locale
  now: Date
} & ({ id: string } | { slug: string })): Promise<PublicEvent | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { and: [published, 'id' in by ? { id: { equals: by.id } } : { slug: { equals: by.slug } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    locale,
  })
  const [event] = await toPublicEvents({ payload, events: docs, locale, now })
  return event ?? null
}

function beyond({ after, isAscending }: { after: EventPosition; isAscending: boolean }): Where {
  const { startsAt, id } = after
  return isAscending
    ? {
        or: [
          { startsAt: { greater_than: startsAt } },
          { and: [{ startsAt: { equals: startsAt } }, { id: { greater_than: id } }] },
        ],
      }
    : {
        or: [
          { startsAt: { less_than: startsAt } },
          { and: [{ startsAt: { equals: startsAt } }, { id: { less_than: id } }] },
        ],
      }
}

async function conditionsOf({ payload, locale, filter = {}, now }: EventQuery): Promise<Where[]> {
  const {
    period = 'upcoming',
    startsAfter,
    startsBefore,
    formats,
    topics,
    speakers,
    partners,
    search,
  } = filter
  const conditions: Where[] = []
  if (period === 'upcoming') conditions.push({ endsAt: { greater_than: now.toISOString() } })
  if (period === 'past') conditions.push({ endsAt: { less_than_equal: now.toISOString() } })
  if (startsAfter) conditions.push({ startsAt: { greater_than: startsAfter.toISOString() } })
  if (startsBefore) conditions.push({ startsAt: { less_than: startsBefore.toISOString() } })
  if (formats) conditions.push({ format: { in: [...formats] } })
  if (topics) conditions.push({ 'topics.slug': { in: [...topics] } })
  if (speakers) conditions.push({ 'speakers.speaker.slug': { in: [...speakers] } })
  if (partners) conditions.push({ 'partners.slug': { in: [...partners] } })
  if (search?.trim()) {
    conditions.push({ id: { in: await findIdsBySearch({ payload, locale, search }) } })
  }
  if (filter.registrationOpen !== undefined) {
    const open = { id: { in: await idsOpenForRegistration({ payload, now }) } }
    conditions.push(filter.registrationOpen ? open : { id: { not_in: open.id.in } })
  }
  return conditions
}

/** The events that one can register for now, be it for the waiting list. */
async function idsOpenForRegistration({ payload, now }: { payload: Payload; now: Date }): Promise<string[]> {
  const at = now.toISOString()
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: {
      and: [
        published,
        { endsAt: { greater_than: at } },
        { status: { equals: 'scheduled' } },
        { 'registration.enabled': { equals: true } },
        {
          or: [
            { 'registration.opensAt': { exists: false } },
            { 'registration.opensAt': { less_than_equal: at } },
          ],
        },
        {
          or: [
            { 'registration.closesAt': { exists: false } },
            { 'registration.closesAt': { greater_than: at } },
          ],
        },
      ],
    },
    select: { registration: { capacity: true, waitingList: true } },
    depth: 0,
    joins: false,
    pagination: false,
  })
  const limited = docs.filter(({ registration }) => registration?.capacity && !registration.waitingList)
  const taken = await findSeatsTaken({ payload, eventIds: limited.map(({ id }) => String(id)) })
  const isFull = (event: Pick<Event, 'id' | 'registration'>): boolean => {
    const seats = taken.get(String(event.id))
    return seats !== undefined && seats.length >= (event.registration?.capacity ?? Infinity)
  }
  return docs.filter((event) => !isFull(event)).map(({ id }) => String(id))
}
