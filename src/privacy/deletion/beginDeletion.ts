import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import type { Deletion, DeletionKind } from './Deletion.ts'

/** Milliseconds for which others leave a deletion to the one who works on it. All steps may be done twice, so it only saves work. */
const deletionLease = 5 * 60_000

/** Who asked for a deletion: an account, or nobody where time was up. */
export interface DeletedBy {
  collection: string
  id: string | number
}

/** When the lease of a deletion ends that is taken at a moment. RFC 3339. */
export function deletionLeaseFrom(now: Date): string {
  return new Date(now.getTime() + deletionLease).toISOString()
}

/** Writes a deletion into the log before anything is deleted, so that one that dies in the middle is found and finished. */
export async function beginDeletion({
  payload,
  kind,
  subject = null,
  event = null,
  by = null,
  now,
}: {
  payload: Payload
  kind: DeletionKind
  subject?: string | null
  event?: string | number | null
  by?: DeletedBy | null
  now: Date
}): Promise<Deletion> {
  const created: unknown = await payload.db.create({
    collection: optionsOf(payload).slugs.deletions,
    data: {
      kind,
      state: 'begun',
      begunAt: now.toISOString(),
      leaseUntil: deletionLeaseFrom(now),
      registrations: 0,
      mails: 0,
      topicWishes: 0,
      ...(subject !== null && { subject }),
      ...(event !== null && { event }),
      ...(by !== null && { byCollection: by.collection, byId: String(by.id) }),
    },
  })
  return created as Deletion
}
