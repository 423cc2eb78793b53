import type { Payload, Where } from 'payload'
import { compareAndSetMany } from '../database/compareAndSetMany.ts'
import { isMailOfItsOwn, parseLimitKey } from '../mail/rules/limitKey.ts'
import { optionsOf } from '../options.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
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
  const collection = optionsOf(payload).slugs.messages
  const isRequest: Where[] = [{ recipient: { equals: email } }, { kind: { equals: 'addressConfirmation' } }]
  const { docs: waiting } = await payload.db.find<{ id: string; limitKey: string }>({
    collection,
    where: {
      and: [
        ...isRequest,
        { state: { equals: 'queued' } },
        { limitKey: { exists: true } },
        { nextAttemptAt: { greater_than: now.toISOString() } },
      ],
    },
    select: { limitKey: true },
    pagination: false,
  })
  // The others go along in one of these.
  const ids = waiting.filter(({ limitKey }) => isMailOfItsOwn(parseLimitKey(limitKey))).map(({ id }) => id)
  if (ids.length > 0) {
    await compareAndSetMany({
      payload,
      collection,
      where: { and: [{ id: { in: ids } }, { state: { equals: 'queued' } }, { attempts: { equals: 0 } }] },
      data: { nextAttemptAt: now.toISOString() },
    })
  }
  const { docs } = await payload.db.find<{ registration: string }>({
    collection,
    where: { and: [...isRequest, { state: { equals: 'failed' } }, { limitKey: { exists: false } }] },
    select: { registration: true },
    pagination: false,
  })
  for (const id of new Set(docs.map(({ registration }) => String(registration)))) {
    const registration = await findStoredRegistration({ payload, id })
    const isOpen = registration && statusAt({ ...registration, now }) === 'pending'
    if (isOpen) await recordRepeatedForm({ payload, registration, now })
  }
  notifyMailWorker(payload)
}
