import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'

/** Milliseconds for which somebody who has just registered tells that others do so now. */
const registeringLasts = 1000

/** Mails that are made in a second while people register; as many are sent. */
const mailsPerSecond = 10

/** Tells how many mails may be handled now, as a circuit breaker does. */
export interface GiveWay {
  allowed: (wanted: number) => Promise<number>
  /** How many were handled of those allowed. */
  record: (handled: number) => void
}

/** Gives no way. */
export const allowAll: GiveWay = { allowed: (wanted) => Promise.resolve(wanted), record: () => {} }

/**
 * Lets registrations go before mails: while people register, over whichever process, a few mails a second are allowed,
 * and all that are wanted otherwise. Each mail is some writes, and on SQLite whoever registers waits for every one of
 * them. The rest is for a later look.
 */
export function createGiveWay({ payload, clock }: { payload: Payload; clock: () => Date }): GiveWay {
  let since = 0
  let handled = 0
  let isLimited = false
  return {
    allowed: async (wanted) => {
      const now = clock()
      if (now.getTime() - since >= registeringLasts) {
        since = now.getTime()
        handled = 0
        isLimited = false
      }
      isLimited ||= await hasJustRegistered({ payload, now })
      if (!isLimited) return wanted
      return Math.min(wanted, Math.max(0, mailsPerSecond - handled))
    },
    record: (count) => {
      handled += count
    },
  }
}

async function hasJustRegistered({ payload, now }: { payload: Payload; now: Date }): Promise<boolean> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: optionsOf(payload).slugs.registrations,
    where: { createdAt: { greater_than: new Date(now.getTime() - registeringLasts).toISOString() } },
    select: { createdAt: true },
    limit: 1,
    pagination: false,
  })
  return docs.length > 0
}
