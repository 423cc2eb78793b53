import type { Payload } from 'payload'
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
