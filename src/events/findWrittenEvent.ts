import type { Payload } from 'payload'
import type { WrittenEvent } from './rules/changes.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'

export type FoundEvent = WrittenEvent & Pick<Event, 'id' | 'slug'>

/** Finds an event as it is stored, not a draft on top of it, in all languages and with what is pending; null where there is none. One in the trash is there, as a draft. */
export async function findWrittenEvent({
  payload,
  id,
}: {
  payload: Payload
  id: string | number
}): Promise<FoundEvent | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    trash: true,
    locale: 'all',
    depth: 0,
    joins: false,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
  })
  return docs[0] ?? null
}
