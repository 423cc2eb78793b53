import type { Payload, TypeWithID } from 'payload'
import { optionsOf } from '../options.ts'
import { eachRegistration, type Ordered } from './eachRegistration.ts'
import type { AttendancePage, Attendee } from './rules/participation.ts'

interface Stored {
  id: string
  name?: string | null
  email: string
  attended?: boolean | null
  unreachableAt?: string | null
  notes?: string | null
  createdAt: string
}

/** People in one answer: what comes at once even of an event with ten thousand. */
const pageSize = 1000

/**
 * Those who have a seat at an event, in the order in which they registered, from the first or from behind another. Null where
 * there is no such other.
 */
export async function findAttendancePage({
  payload,
  eventId,
  after,
}: {
  payload: Payload
  eventId: string
  /** The id of a registration of the event. */
  after: string | null
}): Promise<AttendancePage | null> {
  const behind = after === null ? undefined : await findRegistrationOf({ payload, eventId, id: after })
  if (behind === null) return null
  const attendees: Attendee[] = []
  for await (const page of eachRegistration<Stored>({
    payload,
    eventId,
    where: { status: { equals: 'confirmed' } },
    select: { name: true, email: true, attended: true, unreachableAt: true, notes: true },
    behind,
  })) {
    attendees.push(
      ...page.map(({ id, name, email, attended, unreachableAt, notes }) => ({
        id: String(id),
        name: name ?? null,
        email,
        attended: attended ?? false,
        unreachable: Boolean(unreachableAt),
        notes: notes ?? null,
      })),
    )
    if (attendees.length >= pageSize) return { attendees, next: attendees.at(-1)?.id ?? null }
  }
  return { attendees, next: null }
}

/** A registration of an event; null where it is none, or one of another event. */
export async function findRegistrationOf({
  payload,
  eventId,
  id,
}: {
  payload: Payload
  eventId: string
  id: string
}): Promise<Ordered | null> {
  return payload.db.findOne<Ordered & TypeWithID>({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: id } }, { event: { equals: eventId } }] },
  })
}
