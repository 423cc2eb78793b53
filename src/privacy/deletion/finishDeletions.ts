import type { Payload, Where } from 'payload'
import { optionsOf } from '../../options.ts'
import { deletionLeaseFrom } from './beginDeletion.ts'
import { releaseStaleClaims } from './claimRegistrations.ts'
import type { Deletion } from './Deletion.ts'
import { runDeletion } from './runDeletion.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'

/** Finishes the deletions that died in the middle, or that a mail on its way held up. Returns how many it finished. */
export async function finishDeletions({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const collection = optionsOf(payload).slugs.deletions
  const isLeft: Where = {
    and: [{ state: { not_equals: 'done' } }, { leaseUntil: { less_than_equal: now.toISOString() } }],
  }
  const { docs } = await payload.db.find<{ id: string }>({ collection, where: isLeft, pagination: false })
  let finished = 0
  for (const { id } of docs) {
    const taken = await compareAndSet<Deletion>({
      payload,
      collection,
      where: { and: [{ id: { equals: id } }, isLeft] },
      data: { leaseUntil: deletionLeaseFrom(now) },
    })
    if (taken && (await runDeletion({ payload, deletion: taken }))) finished += 1
  }
  await releaseStaleClaims(payload)
  return finished
}
