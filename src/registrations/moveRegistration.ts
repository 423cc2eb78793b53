import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { optionsOf } from '../options.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import type { RegistrationStatus } from './rules/moves.ts'

/**
 * The only place where a stored registration changes its status or its seat. In one conditional write: the columns,
 * the seat taken or freed, the mail that is pending; then the mail worker is woken. Returns false, and has written
 * nothing, where the registration has changed meanwhile or somebody else has taken the seat: look again. A seat that
 * it freed is given on by `promoteNext`.
 */
export async function moveRegistration({
  payload,
  id,
  from,
  where = [],
  data,
}: {
  payload: Payload
  id: string
  /** The statuses in which the move is allowed. */
  from: readonly RegistrationStatus[]
  /** What else must hold. */
  where?: Where[]
  data: object
}): Promise<boolean> {
  const written = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: id } }, { status: { in: [...from] } }, ...where] },
    data: { ...data },
  }).catch((error: unknown) => {
    if (isUniqueViolation(error, 'seatKey')) return null
    throw error
  })
  if (!written) return false
  notifyMailWorker(payload)
  return true
}
