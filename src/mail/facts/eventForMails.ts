import type { Payload } from 'payload'
import type { EventMailSettings } from '../rules/eventMails.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'
import { optionsOf } from '../../options.ts'
import type { Event } from '../../payload-types.ts'

/** What decides about the mails around an event. */
export interface EventForMails {
  /** As the database has it, which may be a number. */
  id: string
  startsAt: string
  endsAt: string
  timeZone: string
  /** RFC 3339; null where they never were. */
  datesChangedAt: string | null
  isPublished: boolean
  status: EventStatus
  settings: EventMailSettings
}

/** The columns that `eventForMails` reads. Some are hidden. */
export const eventMailColumns = {
  startsAt: true,
  startsAt_tz: true,
  endsAt: true,
  datesChangedAt: true,
  status: true,
  _status: true,
  messages: true,
} as const

/** Takes from a stored event what decides about its mails. */
export function eventForMails({
  event,
  payload,
}: {
  event: Pick<Event, 'id' | keyof typeof eventMailColumns>
  payload: Payload
}): EventForMails {
  const { id, startsAt, endsAt, startsAt_tz: timeZone, status, messages } = event
  return {
    id,
    startsAt,
    endsAt,
    timeZone: timeZone ?? optionsOf(payload).timeZone,
    datesChangedAt: event.datesChangedAt ?? null,
    isPublished: event._status === 'published',
    status,
    settings: messages ?? {},
  }
}
