import type { Payload } from 'payload'
import { events } from './events/index.ts'
import { seedEvent } from './seedEvent.ts'
import { seedReferences } from './seedReferences.ts'

/** How many example events were made, and how many were there already. */
export interface SeedResult {
  created: number
  kept: number
}

/**
 * Makes the example events and what they refer to, at times relative to `now`. Safe to run twice: whatever has the
 * slug or key of an example is left as it is. Some events get registrations at example.org, whose mails are pending.
 */
export async function seedExampleContent({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<SeedResult> {
  const references = await seedReferences(payload)
  let created = 0
  for (const fixture of events) {
    if (await seedEvent({ payload, fixture, references, now })) created += 1
  }
  return { created, kept: events.length - created }
}
