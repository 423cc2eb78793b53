import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import type { PendingMail } from '../rules/pendingMails.ts'
import { addressDigest } from '../../registrations/rules/keys.ts'
import { releaseHeldSeat } from '../../registrations/releaseHeldSeat.ts'
import { formatLimitKey, isMailOfItsOwn, type LimitKey, parseLimitKey } from '../rules/limitKey.ts'
import {
  askAt,
  isRepeatedMail,
  mayStillWrite,
  type ThrottledMail,
  throttleWindow,
} from '../rules/throttledMail.ts'
import { optionsOf } from '../../options.ts'
import type { Message } from '../../payload-types.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { isUniqueViolation } from '../../database/isUniqueViolation.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'

/** Registrations that one mail asks to confirm, besides its own. */
const maxJoined = 20
/** More than a window can hold, so that the last of an address's mails is always among them. */
const looksBackAt = 200
const maxTries = 30
/** Milliseconds after which a mail that was to go along in another goes out by itself, should that one be gone. */
const goesAloneAfter = 6 * 3_600_000

/**
 * Puts a mail that anybody can cause into the outbox, as long as its address has not had too many within a day. What asks
 * for a confirmation goes along in such a mail that has not gone out, or waits for others where one has within an hour.
 *
 * A first mail too many is recorded as one that was not sent: the registration stands, its owner was answered like
 * anybody else, and it expires unless an editor steps in, the owner confirms another one, or the form is sent again on
 * another day; until then it holds no seat. A repeat too many leaves nothing.
 *
 * Each such mail of an address holds a unique key that names the one before it. Of many processes that look at the
 * same moment, one gets to write; the others look again and find its mail.
 */
export async function createThrottledMessage({
  payload,
  registration,
  mail,
  message,
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'email' | 'event' | 'expiresAt'>
  mail: PendingMail
  message: Omit<Message, 'id' | 'createdAt' | 'updatedAt'>
  now: Date
}): Promise<void> {
  const { email, event } = registration
  const address = addressDigest({ email, secret: payload.secret })
  for (let tries = 1; ; tries++) {
    const earlier = await findEarlier({ payload, email })
    if (earlier.some(({ dedupeKey }) => dedupeKey === message.dedupeKey)) return
    const place = findPlace({ earlier, mail, eventId: String(event), expiresAt: registration.expiresAt, now })
    if (!place && mail.revision > 0) return
    try {
      await payload.db.create({
        collection: optionsOf(payload).slugs.messages,
        data: {
          ...message,
          createdAt: now.toISOString(),
          ...(place
            ? { limitKey: formatLimitKey({ ...place.key, address }), nextAttemptAt: place.dueAt }
            : notSent),
        },
      })
      if (place?.key.rank === 'joined')
        await letGoAlone({ payload, dedupeKey: message.dedupeKey, place, now })
      if (!place && mail.kind === 'addressConfirmation') await releaseHeldSeat({ payload, registration })
      return
    } catch (error) {
      if (tries === maxTries || !isUniqueViolation(error, 'limitKey')) throw error
    }
  }
}

/** What was to go along in a mail that has been claimed meanwhile, and may not have been seen there, goes by itself. */
async function letGoAlone({
  payload,
  dedupeKey,
  place: { key },
  now,
}: {
  payload: Payload
  dedupeKey: Message['dedupeKey']
  place: Place
  now: Date
}): Promise<void> {
  const collection = optionsOf(payload).slugs.messages
  const lead = await payload.db.findOne<Message>({ collection, where: { id: { equals: key.after } } })
  if (lead && isWaiting(lead)) return
  await compareAndSet({
    payload,
    collection,
    where: {
      and: [
        { dedupeKey: { equals: dedupeKey } },
        { state: { equals: 'queued' } },
        { nextAttemptAt: { exists: true } },
      ],
    },
    data: { nextAttemptAt: now.toISOString() },
  })
}

function isWaiting({ state, attempts }: Pick<Message, 'state' | 'attempts'>): boolean {
  return state === 'queued' && !attempts
}

const notSent = {
  state: 'failed',
  nextAttemptAt: null,
  lastAnswer: storedAnswer('throttled'),
}

interface EarlierMail extends Pick<Message, 'id' | 'kind' | 'state' | 'attempts' | 'dedupeKey'> {
  createdAt: string
  nextAttemptAt?: string | null
  key: LimitKey
  isConfirmed: boolean
}

interface Place {
  key: Omit<LimitKey, 'address'>
  dueAt: string
}

/** How and when a mail goes out beside the earlier ones, the latest first; null where it is one too many. */
function findPlace({
  earlier,
  mail,
  eventId,
  expiresAt,
  now,
}: {
  earlier: readonly EarlierMail[]
  mail: PendingMail
  eventId: string
  expiresAt?: string | null
  now: Date
}): Place | null {
  const since = now.getTime() - throttleWindow
  const recent = earlier.filter(({ createdAt }) => Date.parse(createdAt) > since)
  const sent = recent.map((each): ThrottledMail => ({
    eventId: each.key.eventId,
    isRepeat: each.key.rank === 'repeat',
    isFree: each.isConfirmed || !isMailOfItsOwn(each.key),
  }))
  const isRepeat = isRepeatedMail({ ...mail, eventId, sent })
  const own = recent.filter(({ key }) => isMailOfItsOwn(key))
  const asking = mail.kind === 'addressConfirmation' ? own.filter(({ kind }) => kind === mail.kind) : []
  const waiting = asking.find(isWaiting)
  if (waiting) {
    const joined = recent.filter(({ key }) => key.rank === 'joined' && key.after === String(waiting.id))
    const isIn = [waiting, ...joined].some(({ key }) => key.eventId === eventId)
    if (!isIn && joined.length < maxJoined) {
      const dueAt = new Date(Date.parse(waiting.nextAttemptAt ?? now.toISOString()) + goesAloneAfter)
      return { key: { eventId, rank: 'joined', after: String(waiting.id) }, dueAt: dueAt.toISOString() }
    }
  }
  if (!mayStillWrite({ mail: { eventId, isRepeat }, sent })) return null
  const lastAskedAt = isRepeat ? null : (asking.find(({ isConfirmed }) => !isConfirmed)?.createdAt ?? null)
  return {
    key: { eventId, rank: isRepeat ? 'repeat' : 'first', after: lastOf(earlier) },
    dueAt: askAt({ lastAskedAt, expiresAt, now }),
  }
}

type StoredMail = Omit<EarlierMail, 'key' | 'isConfirmed'> & { limitKey: string; registration: string }

async function findEarlier({ payload, email }: { payload: Payload; email: string }): Promise<EarlierMail[]> {
  const { slugs } = optionsOf(payload)
  const { docs } = await payload.db.find<StoredMail>({
    collection: slugs.messages,
    where: { and: [{ recipient: { equals: email } }, { limitKey: { exists: true } }] },
    sort: '-createdAt',
    limit: looksBackAt,
    pagination: false,
  })
  if (docs.length === 0) return []
  const { docs: confirmed } = await payload.db.find<{ id: string }>({
    collection: slugs.registrations,
    where: {
      and: [
        { id: { in: docs.map(({ registration }) => registration) } },
        { status: { in: ['confirmed', 'waitlisted'] } },
      ],
    },
    select: { status: true },
    pagination: false,
  })
  const confirmedIds = new Set(confirmed.map(({ id }) => String(id)))
  return docs.map(({ limitKey, registration, ...each }) => ({
    ...each,
    key: parseLimitKey(limitKey),
    isConfirmed: each.kind === 'addressConfirmation' && confirmedIds.has(String(registration)),
  }))
}

/** The mail that no other one names: clocks differ, so the latest need not be the last. */
function lastOf(earlier: readonly EarlierMail[]): string {
  const own = earlier.filter(({ key }) => isMailOfItsOwn(key))
  const named = new Set(own.map(({ key }) => key.after))
  return String(own.find(({ id }) => !named.has(String(id)))?.id ?? 'none')
}
