import type { Payload } from 'payload'
import type { PendingMail } from '../rules/pendingMails.ts'
import { addressDigest } from '../../registrations/rules/keys.ts'
import { isRepeatedMail, mayStillWrite, type ThrottledMail, throttleWindow } from '../rules/throttledMail.ts'
import { optionsOf } from '../../options.ts'
import type { Message } from '../../payload-types.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { isUniqueViolation } from '../../database/isUniqueViolation.ts'

/** More than a window can hold, so that the last of an address's mails is always among them. */
const looksBackAt = 10
const maxTries = 20

/**
 * Puts a mail that anybody can cause into the outbox, as long as its address has not had too many within a day. A
 * first mail too many is recorded as one that was not sent: the registration stands, its owner was answered like
 * anybody else, and it expires unless an editor steps in, or the form is sent again on another day. A repeat too many
 * leaves nothing.
 *
 * Each such mail of an address holds a unique key that names the one before it. Of many processes that look at the
 * same moment, one gets to write; the others look again and find its mail.
 */
export async function createThrottledMessage({
  payload,
  registration: { email, event },
  mail,
  message,
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'email' | 'event'>
  mail: PendingMail
  message: Omit<Message, 'id' | 'createdAt' | 'updatedAt'>
  now: Date
}): Promise<void> {
  const collection = optionsOf(payload).slugs.messages
  const address = addressDigest({ email, secret: payload.secret })
  const eventId = String(event)
  for (let tries = 1; ; tries++) {
    const earlier = await findEarlier({ payload, email })
    if (earlier.some(({ dedupeKey }) => dedupeKey === message.dedupeKey)) return
    const since = now.getTime() - throttleWindow
    const sent = earlier
      .filter(({ createdAt }) => Date.parse(createdAt) > since)
      .map(({ limitKey }) => readKey(limitKey))
    const isRepeat = isRepeatedMail({ ...mail, eventId, sent })
    const throttled = { eventId, isRepeat }
    const isWithinLimits = mayStillWrite({ mail: throttled, sent })
    if (!isWithinLimits && mail.revision > 0) return
    const limitKey = isWithinLimits ? formatKey({ ...throttled, address, after: lastOf(earlier) }) : undefined
    try {
      await payload.db.create({
        collection,
        data: {
          ...message,
          createdAt: now.toISOString(),
          ...(isWithinLimits ? { limitKey } : notSent),
        },
      })
      return
    } catch (error) {
      if (tries === maxTries || !isUniqueViolation(error, 'limitKey')) throw error
    }
  }
}

const notSent = {
  state: 'failed',
  nextAttemptAt: null,
  lastAnswer:
    'Nicht gesendet: An diese Adresse gingen in den letzten 24 Stunden schon genug E-Mails dieser Art, um die niemand gebeten haben muss.',
}

type Limited = Pick<Message, 'id' | 'createdAt' | 'dedupeKey'> & { limitKey: string }

async function findEarlier({ payload, email }: { payload: Payload; email: string }): Promise<Limited[]> {
  const { docs } = await payload.db.find<Limited>({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ recipient: { equals: email } }, { limitKey: { exists: true } }] },
    sort: '-createdAt',
    limit: looksBackAt,
    pagination: false,
  })
  return docs
}

function formatKey({
  address,
  eventId,
  isRepeat,
  after,
}: ThrottledMail & { address: string; after: string }): string {
  return `${address} ${eventId} ${isRepeat ? 'repeat' : 'first'} ${after}`
}

function readKey(limitKey: string): ThrottledMail {
  const [, eventId = '', rank] = limitKey.split(' ')
  return { eventId, isRepeat: rank === 'repeat' }
}

/** The mail that no other one names: clocks differ, so the latest need not be the last. */
function lastOf(earlier: readonly Limited[]): string {
  const named = new Set(earlier.map(({ limitKey }) => limitKey.split(' ')[3]))
  return String(earlier.find(({ id }) => !named.has(String(id)))?.id ?? 'none')
}
