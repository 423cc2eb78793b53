import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/** Counts those of an event's registrations that a condition holds for. Of thousands, that takes a while: others go first. */
export async function countOfEvent({
  payload,
  eventId,
  where,
}: {
  payload: Payload
  eventId: string | number
  where: Where
}): Promise<number> {
  await yieldToEventLoop()
  const { totalDocs } = await payload.db.count({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: eventId } }, where] },
  })
  return totalDocs
}
