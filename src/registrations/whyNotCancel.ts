import type { Payload, Where } from 'payload'
import type { StoredRegistration } from './findRegistration.ts'
import { isEventOver } from './isEventOver.ts'

/** Why a registration can be cancelled no more, by nobody: the event is over, or the person is there. Null where it can. */
export async function whyNotCancel({
  payload,
  registration,
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'event' | 'attended'>
  now: Date
}): Promise<'attendanceNoted' | 'eventOver' | null> {
  if (registration.attended) return 'attendanceNoted'
  return (await isEventOver({ payload, registration, now })) ? 'eventOver' : null
}

/** Holds while nobody has noted or taken back at the same moment that the person is there. */
export function attendanceIs(attended: boolean): Where {
  return attended
    ? { attended: { equals: true } }
    : { or: [{ attended: { equals: false } }, { attended: { exists: false } }] }
}
