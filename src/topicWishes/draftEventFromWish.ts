import type { Payload, PayloadRequest } from 'payload'
import { optionsOf } from '../options.ts'
import { compareAndSet } from '../database/compareAndSet.ts'
import { draftEvent } from '../events/draftEvent.ts'
import { idsIn } from '../events/eventDocuments.ts'

/**
 * Makes a draft of an event from a wish, once: the wish then leads to it and counts as taken up. Asked again, it gives
 * the event that there is. Returns the event's id; null where there is no such wish.
 */
export async function draftEventFromWish({
  payload,
  id,
  req,
}: {
  payload: Payload
  id: string
  req?: PayloadRequest
}): Promise<string | null> {
  const { slugs } = optionsOf(payload)
  const find = () =>
    payload.findByID({
      collection: slugs.topicWishes,
      id,
      depth: 0,
      disableErrors: true,
      ...(req && { req }),
    })
  const wish = await find()
  if (!wish) return null
  const [existing] = idsIn([wish.event])
  if (existing) return existing
  const event = await draftEvent({ payload, text: wish.text, req })
  const taken = await compareAndSet({
    payload,
    collection: slugs.topicWishes,
    where: { and: [{ id: { equals: wish.id } }, { event: { exists: false } }] },
    data: { event, state: 'takenUp' },
  })
  if (taken) return String(event)
  // Somebody else was quicker.
  await payload.delete({ collection: slugs.events, id: event, ...(req && { req }) })
  return idsIn([(await find())?.event])[0] ?? null
}
