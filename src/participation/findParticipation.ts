import type { Payload } from 'payload'
import { hasDate } from '../events/rules/eventPhase.ts'
import { attendanceOpensAt } from './rules/attendance.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { registrationStatuses } from '../registrations/rules/moves.ts'
import { countOfEvent } from '../registrations/countOfEvent.ts'
import { countUnconfirmedSeats } from '../registrations/countSeats.ts'
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
  const counts = {
    attended: await countOfEvent({ payload, eventId, where: { attended: { equals: true } } }),
  } as Participation['counts']
  for (const status of registrationStatuses) {
    counts[status] = await countOfEvent({ payload, eventId, where: { status: { equals: status } } })
  }
  const unconfirmed = await countUnconfirmedSeats({ payload, eventId })
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
    seatsTaken: counts.confirmed + unconfirmed,
  }
}
