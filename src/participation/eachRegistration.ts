import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/**
 * The order in which people registered. Where moments are the same, by a text that every registration has of its own: an
 * index of Payload's cannot hold the id.
 */
export const registrationOrder = ['createdAt', 'tokenHash']

/** Where a registration stands in that order. */
export interface Ordered {
  createdAt: string
  tokenHash: string
}

/** Rows that are read at once: few enough that people who wait for an answer do not notice. */
const pageSize = 200

/**
 * Reads some columns of an event's registrations in the order in which people registered, from the first or from behind
 * another, page by page from where the last page ended, and yields to the event loop after each.
 */
export async function* eachRegistration<T extends { id: string | number }>({
  payload,
  eventId,
  where = {},
  select,
  behind,
}: {
  payload: Payload
  eventId: string
  where?: Where
  select: Record<string, true>
  behind?: Ordered
}): AsyncGenerator<T[]> {
  let last = behind
  for (;;) {
    const { docs } = await payload.db.find<T & Ordered>({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, where, ...(last ? [after(last)] : [])] },
      select: { ...select, createdAt: true, tokenHash: true },
      sort: registrationOrder,
      limit: pageSize,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    await yieldToEventLoop()
    if (docs.length < pageSize) return
    last = docs.at(-1)
  }
}

/** Begins with the moment alone, so that the index on event and moment leads straight there. */
function after({ createdAt, tokenHash }: Ordered): Where {
  return {
    and: [
      { createdAt: { greater_than_equal: createdAt } },
      { or: [{ createdAt: { greater_than: createdAt } }, { tokenHash: { greater_than: tokenHash } }] },
    ],
  }
}
