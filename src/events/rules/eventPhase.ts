import type { Locale } from '../../i18n/rules/locale.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'

/** Where an event stands in time. */
export type EventPhase = 'upcoming' | 'running' | 'over'

/** What tells when an event takes place: its dates hold only together with its status. */
export interface DatedEvent {
  /** As it is stored, or as the API writes it. */
  status: EventStatus | Uppercase<EventStatus>
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
}

/** Stands for the date of an event that has none: after all others. It fits wherever a date does, such as into a cursor. */
const noDate = '2999-12-31T23:59:59.000Z'

/** What is said in place of the date of an event that has none. */
export const openDate: Record<Locale, string> = {
  de: 'Termin steht noch nicht fest',
  en: 'date not known yet',
}

/** Tells whether an event has a date. A postponed one has none until it is as planned again: what is stored is the former one. */
export function hasDate({ status }: Pick<DatedEvent, 'status'>): boolean {
  return status !== 'postponed' && status !== 'POSTPONED'
}

/** From when to when an event takes place; far ahead where it has no date. RFC 3339. */
export function eventSpan(event: DatedEvent): Pick<DatedEvent, 'startsAt' | 'endsAt'> {
  const { startsAt, endsAt } = event
  return hasDate(event) ? { startsAt, endsAt } : { startsAt: noDate, endsAt: noDate }
}

/** Tells whether an event is to come, is on, or is over. It is over at the very moment that it ends. */
export function eventPhase({ now, ...event }: DatedEvent & { now: Date }): EventPhase {
  const { startsAt, endsAt } = eventSpan(event)
  if (now.getTime() >= Date.parse(endsAt)) return 'over'
  return now.getTime() >= Date.parse(startsAt) ? 'running' : 'upcoming'
}
