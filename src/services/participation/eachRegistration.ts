import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { optionsOf } from '../../options.ts'

/** Rows that are read at once: few enough that people who wait for an answer do not notice. */
const pageSize = 200

/**
 * Reads some columns of an event's registrations in the order in which people registered, page by page from where the
 * last page ended, and lets the process turn to others after each.
 */
export async function* eachRegistration<T extends { id: string | number; createdAt: string }>({
  payload,
  eventId,
  where = {},
  select,
}: {
  payload: Payload
  eventId: string
  where?: Where
  select: Record<string, true>
}): AsyncGenerator<T[]> {
  let last: T | undefined
  for (;;) {
    const { docs }: { docs: T[] } = await payload.db.find<T>({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, where, ...(last ? [after(last)] : [])] },
      select: { ...select, createdAt: true },
      sort: ['createdAt', 'id'],
      limit: pageSize,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    await nextTurn()
    if (docs.length < pageSize) return
    last = docs.at(-1)
  }
}

/** Begins with the moment alone, so that the index on event and moment leads straight there. */
function after({ id, createdAt }: { id: string | number; createdAt: string }): Where {
  return {
    and: [
      { createdAt: { greater_than_equal: createdAt } },
      { or: [{ createdAt: { greater_than: createdAt } }, { id: { greater_than: id } }] },
    ],
  }
}
