import type { Payload } from 'payload'
import { compareAndSetMany } from '../database/compareAndSetMany.ts'
import { isMailOfItsOwn } from '../mail/rules/limitKey.ts'
import { optionsOf } from '../options.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import { findConfirmationRequests } from './findConfirmationRequests.ts'
import { findStoredRegistration } from './findRegistration.ts'
import { recordRepeatedForm } from './recordRepeatedForm.ts'
import { statusAt } from './rules/addressConfirmation.ts'

/**
 * Asks an address at once for what it has not been asked to confirm yet, since its owner has just confirmed something: the
 * requests that wait for others, and those that were one too many. They are still confirmed by a link of their own mail.
 */
export async function askForTheRest({
  payload,
  email,
  now,
}: {
  payload: Payload
  email: string
  now: Date
}): Promise<void> {
  const requests = await findConfirmationRequests({ payload, email })
  // The others go along in one of these.
  const waiting = requests.filter(
    ({ state, limit, nextAttemptAt }) =>
      state === 'queued' && limit && isMailOfItsOwn(limit) && nextAttemptAt && new Date(nextAttemptAt) > now,
  )
  if (waiting.length > 0) {
    await compareAndSetMany({
      payload,
      collection: optionsOf(payload).slugs.messages,
      where: {
        and: [
          { id: { in: waiting.map(({ id }) => id) } },
          { state: { equals: 'queued' } },
          { attempts: { equals: 0 } },
        ],
      },
      data: { nextAttemptAt: now.toISOString() },
    })
  }
  const tooMany = requests.filter(({ state, limit }) => state === 'failed' && !limit)
  for (const id of new Set(tooMany.map(({ registration }) => registration))) {
    const registration = await findStoredRegistration({ payload, id })
    const isOpen = registration && statusAt({ ...registration, now }) === 'pending'
    if (isOpen) await recordRepeatedForm({ payload, registration, now })
  }
  notifyMailWorker(payload)
}
