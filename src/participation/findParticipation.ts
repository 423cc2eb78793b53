import type { Payload, Where } from 'payload'
import { hasDate } from '../events/rules/eventPhase.ts'
import { attendanceOpensAt } from './rules/attendance.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { registrationStatuses } from '../registrations/rules/moves.ts'
import { optionsOf } from '../options.ts'
import { countSeats } from '../registrations/countSeats.ts'
import { findAskedConsents } from './findAskedConsents.ts'
import { findParticipationEvent } from './participationEvent.ts'
import type { Participation } from './rules/participation.ts'

/** Counts an event's stored registrations, each number in one query over an index. Null where there is no such event. */
export async function findParticipation({
  payload,
  eventId,
  locale,
}: {
  payload: Payload
  eventId: string
  locale: Locale
}): Promise<Participation | null> {
  const event = await findParticipationEvent({ payload, eventId, locale })
  if (!event) return null
  const { slugs } = optionsOf(payload)
  const count = async (where: Where): Promise<number> => {
    const { totalDocs } = await payload.db.count({
      collection: slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, where] },
    })
    return totalDocs
  }
  const counts = { attended: await count({ attended: { equals: true } }) } as Participation['counts']
  for (const status of registrationStatuses) counts[status] = await count({ status: { equals: status } })
  const { taken } = await countSeats({ payload, eventId })
  const consents = await findAskedConsents({ payload, ids: event.consents, locale })
  const isDated = Boolean(event.startsAt) && hasDate(event)
  return {
    event: {
      ...event,
      startsAt: event.startsAt ?? null,
      attendanceOpensAt: isDated ? attendanceOpensAt(event) : null,
      consents,
    },
    counts,
    seatsTaken: taken,
  }
}
