import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { eachRegistration } from './eachRegistration.ts'
import type { Attendee } from './rules/participation.ts'

interface Stored {
  id: string
  name?: string | null
  email: string
  attended?: boolean | null
  unreachableAt?: string | null
  notes?: string | null
  createdAt: string
}

/**
 * Everybody who has a seat at an event, in the order of their names as German sorts them. Whole, so that whoever ticks can
 * search it where there is no network.
 */
export async function findAttendanceList({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<Attendee[]> {
  const attendees: Attendee[] = []
  for await (const page of eachRegistration<Stored>({
    payload,
    eventId,
    where: { status: { equals: 'confirmed' } },
    select: { name: true, email: true, attended: true, unreachableAt: true, notes: true },
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
  }
  const { compare } = new Intl.Collator('de')
  return attendees.sort((left, right) => compare(left.name ?? left.email, right.name ?? right.email))
}

/** Finds out whether a registration is one of an event. */
export async function isRegistrationOf({
  payload,
  eventId,
  registrationId,
}: {
  payload: Payload
  eventId: string
  registrationId: string
}): Promise<boolean> {
  const found: unknown = await payload.db.findOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: registrationId } }, { event: { equals: eventId } }] },
  })
  return found !== null
}
