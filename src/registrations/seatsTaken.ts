import type { Payload } from 'payload'
import { seatedStatuses } from './rules/effects.ts'
import { seatOf } from './rules/seats.ts'
import { optionsOf } from '../options.ts'
import { contentVersionOf } from '../database/contentVersion.ts'
import { perPayload } from '../runtime/perPayload.ts'

/** The seats held at each of some events, in one query. Counted from the rows themselves, so it cannot drift. */
export async function findSeatsTaken({
  payload,
  eventIds,
}: {
  payload: Payload
  eventIds: readonly string[]
}): Promise<Map<string, number[]>> {
  const taken = new Map<string, number[]>(eventIds.map((id) => [id, []]))
  if (eventIds.length === 0) return taken
  const { docs } = await payload.db.find<{ seatKey: string }>({
    collection: optionsOf(payload).slugs.registrations,
    where: {
      and: [
        { event: { in: [...eventIds] } },
        { status: { in: [...seatedStatuses] } },
        // Whoever has yet to confirm the address may have none: where the event was full.
        { seatKey: { exists: true } },
      ],
    },
    select: { seatKey: true },
    limit: 0,
    pagination: false,
  })
  for (const { seatKey } of docs) taken.get(seatKey.slice(0, seatKey.lastIndexOf(':')))?.push(seatOf(seatKey))
  return taken
}

const countedOf = perPayload('seats-taken', (): { version: string | null; seats: Map<string, number> } => ({
  version: null,
  seats: new Map(),
}))

/** How many seats are held at each of some events. The database is asked once an event and content version. */
export async function countSeatsTaken({
  payload,
  eventIds,
}: {
  payload: Payload
  eventIds: readonly string[]
}): Promise<ReadonlyMap<string, number>> {
  const version = contentVersionOf(payload).current()
  const counted = countedOf(payload)
  // What was counted under no version is good for this answer alone.
  if (version === null || counted.version !== version) Object.assign(counted, { version, seats: new Map() })
  const { seats } = counted
  const unknown = eventIds.filter((id) => !seats.has(id))
  if (unknown.length === 0) return seats
  const found = new Map(
    [...(await findSeatsTaken({ payload, eventIds: unknown }))].map(([id, taken]) => [id, taken.length]),
  )
  // What was counted while somebody took a seat is good for this answer alone.
  if (contentVersionOf(payload).current() === version) for (const [id, taken] of found) seats.set(id, taken)
  return new Map([...seats, ...found])
}
