import type { Payload } from 'payload'
import { effectsOfReleasing } from './rules/effects.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { moveRegistration } from './moveRegistration.ts'
import { promoteNext } from './promoteNext.ts'

/**
 * Gives on the seat of a registration whose address nobody is asked to confirm for now. It stays as it is otherwise: once it
 * is confirmed after all, it gets a seat where there is one, else a place on the waiting list.
 */
export async function releaseHeldSeat({
  payload,
  registration: { id, event },
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'event'>
}): Promise<void> {
  const data = effectsOfReleasing({ registrationId: String(id) })
  const isReleased = await moveRegistration({ payload, id, from: ['pending'], data })
  if (isReleased) await promoteNext({ payload, eventId: String(event) })
}
