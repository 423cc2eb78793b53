import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'

/** The moments at which an event looks different to the public though nobody has changed it. */
const moments = ['startsAt', 'endsAt', 'registration.opensAt', 'registration.closesAt'] as const

/**
 * The next moment at which the clock changes a public answer: an event begins or ends, a registration opens or closes.
 * Milliseconds since 1970; Infinity where nothing is to come.
 */
export async function nextPublicMoment({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const collection = optionsOf(payload).slugs.events
  const next = await Promise.all(
    moments.map(async (moment) => {
      const where: Where = {
        and: [{ _status: { equals: 'published' } }, { [moment]: { greater_than: now.toISOString() } }],
      }
      const { docs } = await payload.db.find<MomentsOfEvent>({
        collection,
        where,
        sort: moment,
        limit: 1,
        pagination: false,
        select: { startsAt: true, endsAt: true, registration: { opensAt: true, closesAt: true } },
      })
      return momentIn(docs[0], moment)
    }),
  )
  return Math.min(...next)
}

interface MomentsOfEvent {
  id: string
  startsAt?: string | null
  endsAt?: string | null
  registration?: { opensAt?: string | null; closesAt?: string | null }
}

function momentIn(event: MomentsOfEvent | undefined, moment: (typeof moments)[number]): number {
  const values = {
    startsAt: event?.startsAt,
    endsAt: event?.endsAt,
    'registration.opensAt': event?.registration?.opensAt,
    'registration.closesAt': event?.registration?.closesAt,
  }
  const value = values[moment]
  return value ? Date.parse(value) : Infinity
}
