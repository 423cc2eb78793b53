import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose door it is: that of one speaker at one event. */
export interface StaffDoor {
  eventId: string
  speakerId: string
}

const macOf = ({ eventId, speakerId }: StaffDoor, secret: string): string =>
  createHmac('sha256', secret).update(`door:${eventId}:${speakerId}`).digest('base64url')

/**
 * What opens the door of a speaker. It is made of the ids by Payload's secret, so that nothing is stored; whoever is taken off the event
 * is let in no more.
 */
export function staffDoorCode({ secret, ...door }: StaffDoor & { secret: string }): string {
  return `${door.eventId}~${door.speakerId}~${macOf(door, secret)}`
}

/** Whose door a code opens; null where it opens none. */
export function readStaffDoorCode({ code, secret }: { code: string; secret: string }): StaffDoor | null {
  const [eventId = '', speakerId = '', given = '', ...rest] = code.split('~')
  if (rest.length > 0 || !/^[\w-]{1,64}$/.test(eventId) || !/^[\w-]{1,64}$/.test(speakerId)) return null
  const expected = Buffer.from(macOf({ eventId, speakerId }, secret))
  const mac = Buffer.from(given)
  return mac.length === expected.length && timingSafeEqual(mac, expected) ? { eventId, speakerId } : null
}
