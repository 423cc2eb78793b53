import type { Payload } from 'payload'
import type { ErasureResult } from './rules/personAnswers.ts'
import { subjectOf } from './rules/personSubject.ts'
import { optionsOf } from '../options.ts'
import { beginDeletion, type DeletedBy, deletionLeaseFrom } from './deletion/beginDeletion.ts'
import { type Deletion, findDeletion } from './deletion/Deletion.ts'
import { runDeletion } from './deletion/runDeletion.ts'
import { compareAndSet } from '../database/compareAndSet.ts'

/**
 * Erases everything about a person (Art. 17 GDPR): registrations, wishes, mails, copies of mails, what Payload remembers. Seats go
 * to those who wait. Stays: anonymous counts, and an entry in the deletion log. One that died in the middle is taken up
 * where it stood. Erasing somebody of whom nothing is stored does nothing.
 */
export async function erasePerson({
  payload,
  email,
  by = null,
  now,
  patience,
}: {
  payload: Payload
  email: string
  by?: DeletedBy | null
  now: Date
  /** Milliseconds to wait for mails on their way. Default: 15 seconds. */
  patience?: number
}): Promise<ErasureResult> {
  const subject = subjectOf({ email, secret: payload.secret })
  const result: ErasureResult = { state: 'done', registrations: 0, mails: 0, topicWishes: 0 }
  // What came after an erasure that is unfinished has begun is not bound to that one, so another follows it.
  for (let isLast = false; !isLast;) {
    const unfinished = await findUnfinished({ payload, subject, now })
    const deletion = unfinished ?? (await beginDeletion({ payload, kind: 'erasure', subject, by, now }))
    isLast = unfinished === null
    const isDone = await runDeletion({ payload, deletion, patience })
    const entry = await findDeletion({ payload, id: deletion.id })
    result.registrations += entry?.registrations ?? 0
    result.mails += entry?.mails ?? 0
    result.topicWishes += entry?.topicWishes ?? 0
    if (!isDone) return { ...result, state: 'begun' }
  }
  return result
}

function findUnfinished({
  payload,
  subject,
  now,
}: {
  payload: Payload
  subject: string
  now: Date
}): Promise<Deletion | null> {
  return compareAndSet<Deletion>({
    payload,
    collection: optionsOf(payload).slugs.deletions,
    where: { and: [{ subject: { equals: subject } }, { state: { not_equals: 'done' } }] },
    data: { leaseUntil: deletionLeaseFrom(now) },
  })
}
