import type { Payload } from 'payload'
import { type LimitKey, parseLimitKey } from '../mail/rules/limitKey.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'

/** A mail that asks an address to confirm a registration. */
export interface ConfirmationRequest {
  id: string
  registration: string
  state: Message['state']
  nextAttemptAt: Message['nextAttemptAt']
  /** As stored, to demand in a conditional write that it is still so. */
  limitKey: string | null
  /** What it says; null where the mail was one too many and waits for none. */
  limit: LimitKey | null
}

/** All requests to an address to confirm, the earliest first: a few, since their number is limited. */
export async function findConfirmationRequests({
  payload,
  email,
}: {
  payload: Payload
  email: string
}): Promise<ConfirmationRequest[]> {
  const { docs } = await payload.db.find<Message & { registration: unknown }>({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ recipient: { equals: email } }, { kind: { equals: 'addressConfirmation' } }] },
    select: { registration: true, state: true, nextAttemptAt: true, limitKey: true },
    sort: ['createdAt', 'id'],
    pagination: false,
  })
  return docs.map(({ id, registration, state, nextAttemptAt, limitKey }) => ({
    id: String(id),
    registration: String(registration),
    state,
    nextAttemptAt,
    limitKey: limitKey ?? null,
    limit: limitKey ? parseLimitKey(limitKey) : null,
  }))
}
