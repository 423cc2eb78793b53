import type { Payload } from 'payload'
import type { PublicEvent } from '../programme/rules/publicEvent.ts'
import { optionsOf } from '../options.ts'

/** Finds when a published event was to begin before it was moved last; null where it never was. RFC 3339. */
export async function findPreviousStart({
  payload,
  event: { id, revision, startsAt },
}: {
  payload: Payload
  event: Pick<PublicEvent, 'id' | 'revision' | 'startsAt'>
}): Promise<string | null> {
  // What calendars show of it never changed, and its beginning is part of that.
  if (revision === 0) return null
  const { docs } = await payload.findVersions({
    collection: optionsOf(payload).slugs.events,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { 'version.startsAt': { not_equals: startsAt } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { version: { startsAt: true } },
  })
  return docs[0]?.version.startsAt ?? null
}
