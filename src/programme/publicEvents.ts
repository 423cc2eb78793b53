import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import type { FeedEvent, PublicEvent } from './rules/publicEvent.ts'
import { optionsOf } from '../options.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'
import { describeEvent, describeForFeeds } from './readModel/describeEvent.ts'
import { conditionsOf, type EventFilter, takesRegistrations } from './readModel/eventMatches.ts'
import type { LocalProgramme, Programme } from './readModel/Programme.ts'
import { type PageRequest, takePage } from './rules/page.ts'
import { searchEvents } from './readModel/searchEvents.ts'
import type { StoredEvent } from './readModel/StoredEvent.ts'
import { registrationInfoOf } from './publicEventDocuments.ts'
import { countSeatsTaken } from '../registrations/seatsTaken.ts'

export type { EventFilter } from './readModel/eventMatches.ts'

/** The place of an event in their order: by the moment that the list is ordered by, and its id. */
export interface EventPosition {
  /** RFC 3339. */
  moment: string
  id: string
}

/** What every question to the programme says. */
interface ProgrammeQuestion {
  payload: Payload
  /** Where several questions are to be answered from the same state. Default: the programme as it is now. */
  programme?: Programme
  locale: Locale
  now: Date
}

export interface EventQuery extends ProgrammeQuestion, PageRequest<EventPosition> {
  filter?: EventFilter
  /** The moment that the list is ordered by. Default: the beginning. */
  by?: 'startsAt' | 'updatedAt'
  /** Default: ascending, the earliest first. */
  order?: 'ascending' | 'descending'
}

/** A page of published events. `totalCount` counts all that match the filter, on this page or not. */
export interface EventPage {
  events: PublicEvent[]
  totalCount: number
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** Finds published events, in an order. The database is only asked for the seats taken, and once for all. */
export async function findPublicEvents(query: EventQuery): Promise<EventPage> {
  const programme = await programmeFor(query)
  const matching = await matchingEvents({ ...query, programme })
  const { items, ...sides } = takePage({
    ...query,
    items: inOrder({ ...query, events: matching }),
    compare: (event, { moment, id }) =>
      comparePlaces({ ...query, one: placeOf({ ...query, event }), other: { at: Date.parse(moment), id } }),
  })
  return {
    events: await withSeats({ ...query, events: items, programme }),
    totalCount: matching.length,
    ...sides,
  }
}

/** Finds what feeds tell of all published events that match a filter, by their beginning. */
export async function findFeedEvents(
  query: ProgrammeQuestion & { filter: EventFilter },
): Promise<FeedEvent[]> {
  const programme = await programmeFor(query)
  const events = await matchingEvents({ ...query, programme })
  const { publicUrl } = optionsOf(query.payload)
  return events.map((stored) => describeForFeeds({ stored, programme, publicUrl }))
}

/** Finds one published event by its id, its slug or one that it had before; null where there is none. */
export async function findPublicEvent(
  question: ProgrammeQuestion & ({ id: string | number } | { slug: string }),
): Promise<PublicEvent | null> {
  const programme = await programmeFor(question)
  const id = 'id' in question ? question.id : programme.idsBySlug.events.get(question.slug)
  const stored = programme.eventsById.get(String(id ?? ''))
  const [event] = await withSeats({ ...question, events: stored ? [stored] : [], programme })
  return event ?? null
}

async function programmeFor({ payload, programme, locale }: ProgrammeQuestion): Promise<LocalProgramme> {
  return (programme ?? (await currentProgramme(payload)))[locale]
}

async function matchingEvents({
  payload,
  filter = {},
  programme,
  now,
}: {
  payload: Payload
  filter?: EventFilter
  programme: LocalProgramme
  now: Date
}): Promise<StoredEvent[]> {
  const { registrationOpen, search = '' } = filter
  const conditions = conditionsOf({ filter, programme, now })
  const among = programme.events.filter((event) => conditions.every((holds) => holds(event)))
  const matching = search.trim() === '' ? among : await searchEvents({ programme, events: among, search })
  if (registrationOpen === undefined) return matching
  const open = await openForRegistration({ payload, events: matching, now })
  return matching.filter((event) => open.has(event) === registrationOpen)
}

/** Those that one can register for now, be it for the waiting list. */
async function openForRegistration({
  payload,
  events,
  now,
}: {
  payload: Payload
  events: readonly StoredEvent[]
  now: Date
}): Promise<Set<StoredEvent>> {
  const open = events.filter(({ event }) => takesRegistrations({ event, now }))
  const limited = open.filter(
    ({ event: { registration } }) => registration?.capacity && !registration.waitingList,
  )
  const taken = await countSeatsTaken({ payload, eventIds: limited.map(({ id }) => id) })
  const isFull = ({ id, event }: StoredEvent): boolean =>
    (taken.get(id) ?? 0) >= (event.registration?.capacity ?? Infinity)
  const full = new Set(limited.filter(isFull))
  return new Set(open.filter((event) => !full.has(event)))
}

async function withSeats({
  payload,
  events,
  programme,
  now,
}: {
  payload: Payload
  events: readonly StoredEvent[]
  programme: LocalProgramme
  now: Date
}): Promise<PublicEvent[]> {
  const { publicUrl } = optionsOf(payload)
  const limited = events.filter(({ event }) => event.registration?.capacity)
  const taken = await countSeatsTaken({ payload, eventIds: limited.map(({ id }) => id) })
  return events.map((stored) => {
    const { id, event } = stored
    const registration = registrationInfoOf({
      event,
      consents: programme.consents,
      seatsTaken: taken.get(id) ?? 0,
      now,
    })
    return describeEvent({ stored, programme, registration, publicUrl, now })
  })
}

/** Where an event stands; milliseconds since 1970. */
interface Place {
  at: number
  id: string
}

type Order = Pick<EventQuery, 'by' | 'order'>

function placeOf({ event: { id, startsAt, event }, by }: Order & { event: StoredEvent }): Place {
  return { id, at: by === 'updatedAt' ? Date.parse(event.updatedAt) : startsAt }
}

function comparePlaces({ one, other, order }: Order & { one: Place; other: Place }): number {
  const ascending = one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  return order === 'descending' ? -ascending : ascending
}

/** Puts events of a programme, which come by their beginning, into another order. */
function inOrder({ events, by, order }: Order & { events: StoredEvent[] }): StoredEvent[] {
  if (by === 'updatedAt') {
    return events
      .map((event) => ({ event, place: placeOf({ event, by }) }))
      .sort((one, other) => comparePlaces({ one: one.place, other: other.place, order }))
      .map(({ event }) => event)
  }
  return order === 'descending' ? events.toReversed() : events
}
