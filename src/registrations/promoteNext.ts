import type { Payload } from 'payload'
import { eventPhase } from '../events/rules/eventPhase.ts'
import { effectsOfAdmission } from './rules/effects.ts'
import { closedBecause } from './rules/openness.ts'
import { optionsOf } from '../options.ts'
import { allocateSeat } from './allocateSeat.ts'
import { moveRegistration } from './moveRegistration.ts'
import { findNewestTerms } from './terms.ts'

/**
 * Gives free seats of an event to those who wait longest, each in one conditional write, until no seat is free or
 * nobody waits. Once the event has begun nobody is surprised by a seat any more; editors then give one by hand. Safe to run any number of times at once. Returns how many were promoted.
 */
export async function promoteNext({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<number> {
  // Another process may have added a seat that this one has yet to hear of.
  const terms = await findNewestTerms({ payload, eventId, locale: 'de' })
  const now = new Date()
  if (!terms || closedBecause({ rules: terms.rules, byEditor: true, now })) return 0
  if (eventPhase({ ...terms.rules, now }) !== 'upcoming') return 0
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
    const allocation = await allocateSeat({ payload, terms, isNewcomer: false })
    if (allocation.status !== 'confirmed') break
    const { seatKey } = allocation
    const data = effectsOfAdmission({ from: 'waitlisted', to: 'confirmed', seatKey, now: new Date() })
    // Where somebody else took that seat, or promoted that person, the next turn looks again.
    if (await moveRegistration({ payload, id: waiting.id, from: ['waitlisted'], data })) promoted += 1
  }
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
