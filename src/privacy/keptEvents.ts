import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import type { KeptEvent } from './rules/retention.ts'

/** The columns that decide how long the registrations of an event are kept. Some are hidden. */
export const keptColumns = { endsAt: true, status: true, registration: true, datesChangedAt: true } as const

/** Takes from a stored event what decides how long its registrations are kept. */
export function keptEvent({
  endsAt,
  status,
  registration,
  datesChangedAt,
}: Pick<Event, keyof typeof keptColumns>): KeptEvent {
  return { endsAt, status, keepDays: registration?.keepDays ?? null, datesChangedAt: datesChangedAt ?? null }
}

/** The ids of the events that somebody is stored for. */
export async function eventsWithRegistrations(payload: Payload): Promise<(string | number)[]> {
  const { values } = await payload.db.findDistinct({
    collection: optionsOf(payload).slugs.registrations,
    field: 'event',
    where: { deletion: { exists: false } },
  })
  return values.map(({ event }) => event as string)
}
