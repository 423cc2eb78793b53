import type { Payload } from 'payload'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { PublicEvent } from '../programme/rules/publicEvent.ts'
import { findPublicEvent } from '../programme/publicEvents.ts'
import type { DoorRole } from './rules/ConferenceProvider.ts'
import { doorRoleOf } from './rules/doorRole.ts'
import { readStaffDoorCode, staffDoorCode } from './rules/staffDoorCode.ts'

/** The doors of those who take part in an event as speakers: an address each, for editors to pass on. */
export async function findStaffDoors({
  payload,
  eventId,
  now,
}: {
  payload: Payload
  eventId: string
  now: Date
}): Promise<{ name: string; url: string }[]> {
  const event = await findPublicEvent({ payload, id: eventId, locale: toLocale(null), now })
  const { addresses } = optionsOf(payload)
  const { secret } = payload
  return (event?.speakers ?? []).map(({ speaker: { id: speakerId, name } }) => ({
    name,
    url: addresses.urlOf(addresses.staffDoor(staffDoorCode({ eventId, speakerId, secret }))),
  }))
}

/** Who stands at the door of speakers with a code, and at which event; null where the code opens nothing, or no more. */
export async function findStaffVisitor({
  payload,
  code,
  locale,
  now,
}: {
  payload: Payload
  code: string
  locale: Locale
  now: Date
}): Promise<{ event: PublicEvent; name: string; role: DoorRole; speakerId: string } | null> {
  const door = readStaffDoorCode({ code, secret: payload.secret })
  if (!door) return null
  const { eventId, speakerId } = door
  const event = await findPublicEvent({ payload, id: eventId, locale, now })
  const found = event?.speakers.find(({ speaker }) => speaker.id === speakerId)
  return event && found ? { event, name: found.speaker.name, role: doorRoleOf(found.role), speakerId } : null
}
