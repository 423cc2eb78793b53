import type { Payload } from 'payload'
import { effectsOfEnding } from './rules/effects.ts'
import { optionsOf } from '../options.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { moveRegistration } from './moveRegistration.ts'
import { promoteNext } from './promoteNext.ts'

const pageSize = 100

/**
 * Ends the registrations whose address was not confirmed in time, each in one conditional write, and gives their
 * seats to those who wait. Safe to run any number of times at once. Returns how many it ended.
 */
export async function expireRegistrations({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  let expired = 0
  for (;;) {
    const { docs } = await payload.db.find<StoredRegistration>({
      collection: optionsOf(payload).slugs.registrations,
      where: {
        and: [{ status: { equals: 'pending' } }, { expiresAt: { less_than_equal: now.toISOString() } }],
      },
      limit: pageSize,
      pagination: false,
    })
    if (docs.length === 0) return expired
    for (const { id } of docs) if (await expire({ payload, id, now })) expired += 1
    for (const eventId of new Set(docs.map(({ event }) => String(event)))) {
      await promoteNext({ payload, eventId })
    }
  }
}

/** Ends one whose time is over. Returns false where it has been confirmed or ended meanwhile. */
export async function expireRegistration({
  payload,
  registration: { id, event },
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  now: Date
}): Promise<boolean> {
  const isOurs = await expire({ payload, id, now })
  if (isOurs) await promoteNext({ payload, eventId: String(event) })
  return isOurs
}

function expire({ payload, id, now }: { payload: Payload; id: string; now: Date }): Promise<boolean> {
  return moveRegistration({
    payload,
    id,
    from: ['pending'],
    where: [{ expiresAt: { less_than_equal: now.toISOString() } }],
    data: effectsOfEnding({ to: 'expired', registrationId: String(id), now }),
  })
}
