import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { updateQuietly } from '../database/updateQuietly.ts'

/** Why drafts could not be published the last time, so that each reason is logged once. */
const lastFailures = perPayload('publishing-failures', () => new Map<string | number, string>())

/** Milliseconds for which one process has an event to itself; if it dies, another publishes the event after that. */
const leaseTime = 60_000

/**
 * Publishes the drafts whose time has come. Each is taken by one conditional write to the event itself, so of any
 * number of processes one publishes it; one that cannot be published is left as it is, and does not hold up others.
 * Returns how many were published.
 */
export async function publishDue({
  payload,
  now,
  onRefused = () => {},
}: {
  payload: Payload
  now: Date
  /** Called at each try that fails. Default: nobody is told. */
  onRefused?: (refused: { id: string | number; error: unknown }) => Promise<void> | void
}): Promise<number> {
  const collection = optionsOf(payload).slugs.events
  // The time may stand in a draft alone, on top of what is published.
  const { docs } = await payload.find({
    collection,
    where: dueAt(now),
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
    select: { publishAt: true },
  })
  const failures = lastFailures(payload)
  let published = 0
  for (const { id } of docs) {
    if (!(await take({ payload, id, now }))) continue
    try {
      // Once more: another process may have published it since it was found.
      const { totalDocs } = await payload.find({
        collection,
        where: { and: [{ id: { equals: id } }, dueAt(now)] },
        draft: true,
        depth: 0,
        joins: false,
        limit: 1,
        select: { publishAt: true },
      })
      if (totalDocs === 0) continue
      await payload.update({ collection, id, data: { _status: 'published' }, depth: 0 })
      published += 1
      failures.delete(id)
    } catch (error) {
      await onRefused({ id, error })
      // It is tried again all the time, and fails for the same reason until somebody mends it.
      if (failures.get(id) === String(error)) continue
      failures.set(id, String(error))
      payload.logger.error({
        err: toLoggableError(error),
        event: id,
        msg: 'A draft could not be published in time',
      })
    }
    await yieldToEventLoop()
  }
  return published
}

function dueAt(now: Date): Where {
  return { and: [{ _status: { equals: 'draft' } }, { publishAt: { less_than_equal: now.toISOString() } }] }
}

function take({ payload, id, now }: { payload: Payload; id: string | number; now: Date }): Promise<boolean> {
  return updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.events,
    where: {
      and: [
        { id: { equals: id } },
        {
          or: [
            { publishingUntil: { exists: false } },
            { publishingUntil: { less_than_equal: now.toISOString() } },
          ],
        },
      ],
    },
    data: { publishingUntil: new Date(now.getTime() + leaseTime).toISOString() },
  })
}
