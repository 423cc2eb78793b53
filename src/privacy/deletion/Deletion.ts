import type { Payload } from 'payload'
import { isSubject } from '../rules/personSubject.ts'
import type { EventCounts } from '../../participation/rules/registrationCounts.ts'
import { optionsOf } from '../../options.ts'

export type DeletionKind = 'automatic' | 'erasure'

/** What a deletion has bound itself to, in one write: these registrations are counted in it, and no others. */
export interface CountedDeletion {
  registrations: (string | number)[]
  counts: { event: string | number; counts: EventCounts }[]
}

/** A deletion as the log holds it, with the columns that it needs only until it is done. */
export interface Deletion {
  id: string
  kind: DeletionKind
  state: 'begun' | 'counted' | 'done'
  /** Stands for the person to be erased; gone once the deletion is done. */
  subject: string | null
  /** The event whose registrations are deleted. */
  event: string | number | null
  counted: CountedDeletion | null
  registrations: number
  mails: number
  topicWishes?: number | null
}

/** Tells of addresses whether a deletion is about them: those of one person, or none. */
export function addressesOf({
  payload,
  deletion: { subject },
}: {
  payload: Payload
  deletion: Deletion
}): ((email: string) => boolean) | null {
  return subject === null || subject === undefined ? null : isSubject({ subject, secret: payload.secret })
}

/** Finds a deletion in the log; null where there is none. */
export function findDeletion({ payload, id }: { payload: Payload; id: string }): Promise<Deletion | null> {
  return payload.db.findOne<Deletion>({
    collection: optionsOf(payload).slugs.deletions,
    where: { id: { equals: id } },
  })
}
