import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import { enqueueMessage } from '../enqueueMessage.ts'
import type { MailBatch } from '../facts/MailBatch.ts'
import { parsePendingMails } from '../rules/pendingMails.ts'
import { clearPendingMails } from './clearPendingMails.ts'

/** A registration with pending mails. */
export type PendingRegistration = Pick<
  StoredRegistration,
  'id' | 'event' | 'email' | 'locale' | 'pendingMails' | 'expiresAt'
>

/**
 * Makes messages of the pending mails of some registrations, and clears these mails. Returns for how many registrations it
 * was done; those deleted meanwhile do not count, and nothing of them stays in the outbox.
 */
export async function enqueuePendingMails({
  payload,
  registrations,
  batch,
  now,
}: {
  payload: Payload
  registrations: readonly PendingRegistration[]
  batch: MailBatch
  now: Date
}): Promise<number> {
  const enqueued: PendingRegistration[] = []
  for (const registration of registrations) {
    await yieldToEventLoop()
    try {
      const title = await batch.title(registration)
      for (const mail of parsePendingMails(registration.pendingMails ?? '')) {
        await enqueueMessage({ payload, registration, mail, title, now })
      }
      enqueued.push(registration)
    } catch (error) {
      const log = { registration: registration.id, err: toLoggableError(error) }
      payload.logger.error({ ...log, msg: 'A pending mail could not be put into the outbox' })
    }
  }
  if (enqueued.length === 0) return 0
  const existing = await clearPendingMails({ payload, registrations: enqueued })
  const deleted = enqueued.filter(({ id }) => !existing.has(id))
  for (const { id } of deleted) await dropMessages({ payload, id })
  return existing.size
}

/** Whoever has been deleted meanwhile must not stay behind in the outbox. Sending drops what is on its way. */
async function dropMessages({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  await payload.db.deleteMany({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ registration: { equals: id } }, { state: { equals: 'queued' } }] },
  })
}
