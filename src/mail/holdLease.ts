import type { Payload, Where } from 'payload'
import { messageLease } from '../domain/messageRetry.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { toLoggableError } from '../services/loggableError.ts'

/** When a lease ends that is taken at a moment. RFC 3339. */
export function leaseFrom(now: Date): string {
  return new Date(now.getTime() + messageLease).toISOString()
}

/** What is written to a mail that is claimed, beside the try that begins with it. */
export function claimedBy({ leaseHolder, now }: { leaseHolder: string; now: Date }): {
  state: 'sending'
  leaseHolder: string
  leaseUntil: string
  lastAttemptAt: string
} {
  return { state: 'sending', leaseHolder, leaseUntil: leaseFrom(now), lastAttemptAt: now.toISOString() }
}

/** Finds a mail only while the one who claimed it still holds it. */
export function heldBy({ id, leaseHolder }: Message): Where {
  return {
    and: [{ id: { equals: id } }, { state: { equals: 'sending' } }, { leaseHolder: { equals: leaseHolder } }],
  }
}

/**
 * Renews the lease of a mail until the function that comes back is called, since a slow mail server may need more
 * time than one lease.
 */
export function holdLease({
  payload,
  message,
  every = messageLease / 3,
}: {
  payload: Payload
  message: Message
  /** Milliseconds. Default: a third of a lease. */
  every?: number
}): () => void {
  const renew = async (): Promise<void> => {
    await payload.db.updateOne({
      collection: optionsOf(payload).slugs.messages,
      where: heldBy(message),
      data: { leaseUntil: leaseFrom(new Date()) },
      options: { atomic: true },
    })
  }
  const timer = setInterval(() => {
    renew().catch((error: unknown) => {
      payload.logger.warn({
        message: message.id,
        err: toLoggableError(error),
        msg: 'A lease was not renewed',
      })
    })
  }, every).unref()
  return () => clearInterval(timer)
}
