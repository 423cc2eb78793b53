import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import type { Meeting } from '../payload-types.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { findConferenceMeeting, roomAt, roomOf } from './ConferenceMeeting.ts'
import { keepRoom } from './keepRoom.ts'
import { planRoom } from './planRoom.ts'
import { findRoomEvents } from './roomEvents.ts'
import { ConferenceError, type ConferenceFault } from './rules/ConferenceError.ts'
import type { DoorAnswer, Visitor } from './rules/ConferenceProvider.ts'
import { conferenceOf } from './rules/conferenceOf.ts'
import { unsealAccess } from './sealed.ts'
import { storeStays } from './storeStays.ts'

/** Milliseconds for which a visitor waits for a provider. */
const patience = 6000

/** Where the door leads: in, not yet, or nowhere for now. */
export type Opened = { url: string } | { wait: 'notOpened' | 'full' } | { fault: ConferenceFault }

/**
 * Leads a participant into the meeting, and notes that they came. Whoever calls this has made sure that they may. Works
 * as long as a link is stored; a provider that is asked and does not answer is told as a fault.
 */
export async function openDoor({
  payload,
  meeting,
  registration,
  displayName,
  now,
}: {
  payload: Payload
  meeting: Meeting
  registration: StoredRegistration
  /** What others are to see. */
  displayName: string
  now: Date
}): Promise<Opened> {
  await noteComing({ payload, registration, now })
  if (meeting.joinUrl && !conferenceOf({ conferences: optionsOf(payload).conferences, meeting }))
    return { url: meeting.joinUrl }
  const access = unsealAccess(registration.conferenceAccess, payload.secret)?.access ?? null
  const isCurrent = registration.admittedTo === meeting.roomSerial
  return passDoor({
    payload,
    eventId: registration.event,
    visitor: {
      id: String(registration.id),
      displayName,
      role: 'attendee',
      access: isCurrent ? access : null,
    },
    now,
  })
}

/** Asks the provider of an event where its door leads for somebody; what that changed of the room is kept. */
export async function passDoor({
  payload,
  eventId,
  visitor,
  now,
}: {
  payload: Payload
  eventId: string
  visitor: Visitor
  now: Date
}): Promise<Opened> {
  const meeting = await findConferenceMeeting({ payload, eventId })
  const provider = conferenceOf({ conferences: optionsOf(payload).conferences, meeting })
  const event = (await findRoomEvents({ payload, ids: [eventId] })).get(eventId) ?? null
  const stored = roomOf({ payload, meeting })
  const room = roomAt(provider, stored)
  const plan = planRoom({ payload, meeting, event, now })
  const wish = 'open' in plan ? plan.open : room?.wished
  if (!meeting || !provider || !wish) return { wait: 'notOpened' }
  try {
    const signal = AbortSignal.timeout(patience)
    const answer: DoorAnswer = await provider.door({ wish, room, visitor, now, signal })
    if ('wait' in answer) return answer
    if (answer.room) {
      await keepRoom({
        payload,
        meetingId: meeting.id,
        room: { provider: provider.name, room: answer.room },
        serial: meeting.roomSerial ?? null,
      })
    }
    return { url: answer.url }
  } catch (error) {
    payload.logger.warn({
      conference: provider.name,
      err: toLoggableError(error),
      msg: 'A conference door did not open',
    })
    return { fault: error instanceof ConferenceError ? error.fault : 'unreachable' }
  }
}

/** Notes that somebody came: the first time at the registration, each time among the stays. */
async function noteComing({
  payload,
  registration: { id, event },
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  now: Date
}): Promise<void> {
  const at = now.toISOString()
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: id } }, { cameAt: { exists: false } }] },
    data: { cameAt: at },
  })
  const registrationId = String(id)
  // A second click within the minute is the same coming.
  const key = `door:${registrationId}:${at.slice(0, 16)}`
  await storeStays({
    payload,
    eventId: String(event),
    source: 'door',
    stays: [{ registrationId, from: at, until: null, key }],
  })
}
