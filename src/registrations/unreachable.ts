import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { optionsOf } from '../options.ts'
import type { StoredRegistration } from './findRegistration.ts'

/** Characters. */
const longestReason = 500

/** By what one knows that mails do not reach a person: the mail server's refusal, or a report that came later. */
export type UnreachableBy = 'refusal' | 'report'

/** Notes that mails do not reach the person of a registration. The newest reason counts. */
export async function markUnreachable({
  payload,
  registrationId,
  email,
  reason,
  by,
  now,
}: {
  payload: Payload
  registrationId: string
  /** The address that they do not reach; where it has been corrected since, nothing is noted. */
  email: string
  reason: string
  by: UnreachableBy
  now: Date
}): Promise<void> {
  await write({
    payload,
    where: { and: [{ id: { equals: registrationId } }, { email: { equals: email } }] },
    data: {
      unreachableAt: now.toISOString(),
      unreachableReason: reason.slice(0, longestReason),
      unreachableBy: by,
    },
  })
}

/** Notes that the mail server refused a mail to this address for good. */
export function markRefused({
  payload,
  registration: { id, email },
  reason,
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'email'>
  reason: string
  now: Date
}): Promise<void> {
  return markUnreachable({ payload, registrationId: id, email, reason, by: 'refusal', now })
}

/**
 * Takes the mark away that a refusal left, once the same server has taken a mail. What a report said stays: reports
 * come after a mail was taken, so that one has been taken means nothing then.
 */
export async function markTaken({
  payload,
  registration: { id, unreachableBy },
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'unreachableBy'>
}): Promise<void> {
  if (unreachableBy !== 'refusal') return
  await markReachable({
    payload,
    where: { and: [{ id: { equals: id } }, { unreachableBy: { equals: 'refusal' } }] },
  })
}

/** Takes the mark away from the registration that a condition finds; answers whether there was one. */
export function markReachable({ payload, where }: { payload: Payload; where: Where }): Promise<boolean> {
  return write({
    payload,
    where,
    data: { unreachableAt: null, unreachableReason: null, unreachableBy: null },
  })
}

/** One write of three columns, so that nothing else of the registration can be undone by it. */
async function write({
  payload,
  where,
  data,
}: {
  payload: Payload
  where: Where
  data: Record<string, string | null>
}): Promise<boolean> {
  const collection = optionsOf(payload).slugs.registrations
  return (await compareAndSet({ payload, collection, where, data })) !== null
}
