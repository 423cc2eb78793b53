import type { Payload } from 'payload'
import { effectsOfAdmission } from './rules/effects.ts'
import { closedBecause } from './rules/openness.ts'
import { optionsOf } from '../options.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import { reachForSeat } from './reachForSeat.ts'
import { findRegistrationTerms } from './terms.ts'

/**
 * Gives free seats of an event to those who wait longest, each in one conditional write, until no seat is free or
 * nobody waits. Safe to run any number of times at once. Returns how many were promoted.
 */
export async function promoteNext({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<number> {
  const terms = await findRegistrationTerms({ payload, eventId, locale: 'de' })
  if (!terms || closedBecause({ rules: terms.rules, byEditor: true, now: new Date() })) return 0
  const collection = optionsOf(payload).slugs.registrations
  let promoted = 0
  for (;;) {
    const first = await payload.db.find<{ id: string }>({
      collection,
      where: { and: [{ event: { equals: terms.storedEventId } }, { status: { equals: 'waitlisted' } }] },
      sort: ['waitlistedAt', 'id'],
      limit: 1,
      pagination: false,
    })
    const waiting = first.docs[0]
    if (!waiting) break
    const offer = await reachForSeat({ payload, terms })
    if (offer.status !== 'confirmed') break
    const { seatKey } = offer
    try {
      const moved = await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: waiting.id } }, { status: { equals: 'waitlisted' } }] },
        data: { ...effectsOfAdmission({ from: 'waitlisted', to: 'confirmed', seatKey, now: new Date() }) },
        options: { atomic: true },
      })
      if (moved) promoted += 1
    } catch (error) {
      // Somebody else took that seat meanwhile; the next turn looks again.
      if (!isUniqueViolation(error, 'seatKey')) throw error
    }
  }
  if (promoted > 0) notifyMailWorker(payload)
  return promoted
}

/** Does so for every event that somebody waits for: after a crash, a seat may be free that nobody passed on. */
export async function promoteEverywhere(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ event: string }>({
    collection: optionsOf(payload).slugs.registrations,
    where: { status: { equals: 'waitlisted' } },
    select: { event: true },
    pagination: false,
  })
  let promoted = 0
  for (const eventId of new Set(docs.map(({ event }) => String(event)))) {
    promoted += await promoteNext({ payload, eventId })
  }
  return promoted
}
