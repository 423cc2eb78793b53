import type { Payload } from 'payload'
import { seatedStatuses } from '../domain/registrationEffects.ts'
import { seatOf } from '../domain/seats.ts'
import { optionsOf } from '../options.ts'

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
