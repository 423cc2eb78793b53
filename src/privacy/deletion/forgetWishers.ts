import type { Payload, Where } from 'payload'
import { optionsOf } from '../../options.ts'
import { documentsIn } from '../../database/documentsIn.ts'
import { forgetMentions } from './forgetMentions.ts'
import { scrubDatabase } from '../../database/scrubDatabase.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Deletes the addresses of wishes that were kept as long as anything personal may be; the wishes themselves stay, as
 * nobody's. Returns how many.
 */
export async function forgetWishers({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const { slugs, retention } = optionsOf(payload)
  const collection = slugs.topicWishes
  const before = new Date(now.getTime() - retention.maxKeepDays * day).toISOString()
  const where: Where = { and: [{ email: { exists: true } }, { createdAt: { less_than_equal: before } }] }
  const addresses = new Set<string>()
  const select = { email: true } as const
  for await (const { id, email } of documentsIn<{ id: string | number; email?: string }>({
    payload,
    collection,
    where,
    select,
  })) {
    if (!email) continue
    addresses.add(email)
    await compareAndSet({ payload, collection, where: { id: { equals: id } }, data: { email: null } })
  }
  if (addresses.size === 0) return 0
  await forgetMentions({
    payload,
    registrations: [],
    isTheirs: (email) => addresses.has(email.toLowerCase()),
  })
  await scrubDatabase(payload)
  return addresses.size
}
