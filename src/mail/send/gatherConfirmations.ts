import type { Payload } from 'payload'
import { storedAnswer } from '../../outbox/rules/answer.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { optionsOf } from '../../options.ts'
import type { Message } from '../../payload-types.ts'
import { findConfirmationRequests } from '../../registrations/findConfirmationRequests.ts'
import { findStoredRegistration } from '../../registrations/findRegistration.ts'
import { statusAt } from '../../registrations/rules/addressConfirmation.ts'
import { formatLimitKey, parseLimitKey } from '../rules/limitKey.ts'
import type { MessageResult } from './releaseMessage.ts'

/**
 * Takes the requests along that wait for a mail that asks for a confirmation, at its first attempt: they are then listed in
 * it, and its link confirms them too. Later ones are not: its first copy may have gone out. Returns whether there were any.
 */
export async function gatherConfirmations({
  payload,
  message,
  now,
}: {
  payload: Payload
  message: Message
  now: Date
}): Promise<boolean> {
  if (message.kind !== 'addressConfirmation' || !message.limitKey || message.attempts !== 1) return false
  const { rank, after } = parseLimitKey(message.limitKey)
  // Where the mail that it waited for went out without it, it takes along what waited for that one too.
  const group = rank === 'joined' ? after : String(message.id)
  let count = 0
  for (const { id, limitKey, limit, registration } of await findWaiting({ payload, message })) {
    if (limit.rank !== 'joined' || limit.after !== group) continue
    const found = await findStoredRegistration({ payload, id: registration })
    // The address may have been corrected since: its owner is asked in a mail of its own.
    if (found?.email !== message.recipient || statusAt({ ...found, now }) !== 'pending') continue
    const isTaken = await compareAndSet({
      payload,
      collection: optionsOf(payload).slugs.messages,
      where: {
        and: [{ id: { equals: id } }, { state: { equals: 'queued' } }, { limitKey: { equals: limitKey } }],
      },
      data: {
        limitKey: formatLimitKey({ ...limit, rank: 'listed', after: String(message.id) }),
        nextAttemptAt: null,
      },
    })
    if (isTaken) count += 1
  }
  return count > 0
}

/** The other requests to its address that have not gone out and may go along. */
async function findWaiting({ payload, message }: { payload: Payload; message: Message }) {
  const requests = await findConfirmationRequests({ payload, email: message.recipient })
  return requests.flatMap(({ limit, ...request }) =>
    limit && request.state === 'queued' && request.id !== String(message.id) ? [{ ...request, limit }] : [],
  )
}

/**
 * Records at the requests that went along in a mail what became of it; until it has gone out or failed, they wait. Those
 * that were to go along and did not, go out by themselves.
 */
export async function recordGathered({
  payload,
  message,
  result: { state, lastAnswer, sentAt },
  now,
}: {
  payload: Payload
  message: Message
  result: MessageResult
  now: Date
}): Promise<void> {
  if (message.kind !== 'addressConfirmation' || state === 'queued') return
  const result = {
    state,
    lastAnswer: storedAnswer('gathered', lastAnswer),
    ...(sentAt && { sentAt: sentAt.toISOString() }),
  }
  for (const { id, limitKey, limit } of await findWaiting({ payload, message })) {
    const { rank, after } = limit
    if (after !== String(message.id) || (rank !== 'joined' && rank !== 'listed')) continue
    await compareAndSet({
      payload,
      collection: optionsOf(payload).slugs.messages,
      where: {
        and: [{ id: { equals: id } }, { state: { equals: 'queued' } }, { limitKey: { equals: limitKey } }],
      },
      data: rank === 'listed' ? result : { nextAttemptAt: now.toISOString() },
    })
  }
}
