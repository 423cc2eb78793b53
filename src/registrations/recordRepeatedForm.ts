import type { Payload } from 'payload'
import { formatPendingMails, parsePendingMails } from '../mail/rules/pendingMails.ts'
import { isStatusMail } from '../mail/rules/statusMails.ts'
import { repeatRevision } from '../mail/rules/throttledMail.ts'
import { compareAndSet } from '../database/compareAndSet.ts'
import { optionsOf } from '../options.ts'
import { findStoredRegistration, type StoredRegistration } from './findRegistration.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'

/** Others may change the registration at the same moment; the mail is a courtesy, so a few tries are enough. */
const maxTries = 5

/**
 * Adds a pending mail that tells the owner of an address that somebody has registered it once more: the link to
 * confirm it again where that is still to be done. Whether the mail goes out is decided when it is put into the outbox,
 * so that the answer to the form takes as long for everybody.
 */
export async function recordRepeatedForm({
  payload,
  registration,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  now: Date
}): Promise<void> {
  let current: StoredRegistration | null = registration
  for (let tries = 1; current && tries <= maxTries; tries++) {
    const { id, status, pendingMails } = current
    const pending = pendingMails ? parsePendingMails(pendingMails) : []
    const isEnded = status === 'cancelled' || status === 'expired'
    if (isEnded || pending.some(({ kind }) => isStatusMail(kind))) return
    const kind = status === 'pending' ? 'addressConfirmation' : 'alreadyRegistered'
    const written = await compareAndSet({
      payload,
      collection: optionsOf(payload).slugs.registrations,
      where: {
        and: [
          { id: { equals: id } },
          { status: { equals: status } },
          { pendingMails: pendingMails ? { equals: pendingMails } : { exists: false } },
        ],
      },
      data: { pendingMails: formatPendingMails([...pending, { kind, revision: repeatRevision(now) }]) },
    })
    if (written) return notifyMailWorker(payload)
    current = await findStoredRegistration({ payload, id })
  }
}
