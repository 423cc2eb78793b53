import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { documentsIn } from '../database/documentsIn.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { perPayload } from '../runtime/perPayload.ts'

/** A challenge, by its signature, and when it expires: until then it has to be remembered that it was spent. */
interface Proof {
  signature: string
  expiresAt: Date
}

const prefix = 'green-forum-events:spent-proof:'

/**
 * Payload's own store of keys and values: its keys are unique, in every process. Null where the project keeps them somewhere
 * else than in the database, by a way that has no unique keys.
 */
const sharedStoreOf = ({ config }: Payload): CollectionSlug | null =>
  (config.kv.kvCollection?.slug as CollectionSlug | undefined) ?? null

const ownStore = perPayload('spent-proofs', () => new RateLimiterMemory({ points: 1, duration: 0 }))

const keyOf = ({ signature }: Proof): string =>
  prefix + createHash('sha256').update(signature).digest('base64url')

/** Remembers that a proof was spent. Returns false where it was spent before, in whatever process. */
export async function rememberSpentProof({
  payload,
  proof,
}: {
  payload: Payload
  proof: Proof
}): Promise<boolean> {
  const collection = sharedStoreOf(payload)
  const key = keyOf(proof)
  if (!collection) {
    const seconds = Math.max(1, Math.ceil((proof.expiresAt.getTime() - Date.now()) / 1000))
    return (await ownStore(payload).penalty(key, 1, { customDuration: seconds })).consumedPoints === 1
  }
  try {
    const data = { key, data: { expiresAt: proof.expiresAt.toISOString() } }
    await payload.db.create({ collection, data, returning: false })
    return true
  } catch (error) {
    if (isUniqueViolation(error, 'key')) return false
    throw error
  }
}

/** Lets a proof be spent again, since nothing came of it. */
export async function forgetSpentProof({
  payload,
  proof,
}: {
  payload: Payload
  proof: Proof
}): Promise<void> {
  const collection = sharedStoreOf(payload)
  const key = keyOf(proof)
  if (!collection) await ownStore(payload).delete(key)
  else await payload.db.deleteMany({ collection, where: { key: { equals: key } } })
}

interface Remembered {
  id: string | number
  data?: { expiresAt?: string }
}

/** Forgets the spent proofs that have expired, which nobody could spend again. Returns how many. */
export async function forgetExpiredProofs({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const collection = sharedStoreOf(payload)
  if (!collection) return 0
  const expired: Remembered['id'][] = []
  const where = { key: { contains: prefix } }
  for await (const { id, data } of documentsIn<Remembered>({ payload, collection, where })) {
    if (!(new Date(data?.expiresAt ?? 0) > now)) expired.push(id)
  }
  if (expired.length > 0) await payload.db.deleteMany({ collection, where: { id: { in: expired } } })
  return expired.length
}
