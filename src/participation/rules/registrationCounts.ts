import type { Locale } from '../../i18n/rules/locale.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** How many people did what at an event. Nothing in it tells who. */
export interface Counts extends Record<RegistrationStatus, number> {
  registered: number
  attended: number
}

/** The counts of an event, and the same for each site that people registered through; our own pages are `''`. */
export interface EventCounts extends Counts {
  sources: Record<string, Counts>
}

/** What of a registration is counted. */
export interface CountedRegistration {
  status: RegistrationStatus
  attended?: boolean | null
  source?: string | null
}

/** The numbers of a set of counts, in the order in which people read them. */
export const countNames = [
  'registered',
  'confirmed',
  'attended',
  'waitlisted',
  'cancelled',
  'pending',
  'expired',
] as const satisfies readonly (keyof Counts)[]

/** What people call these numbers. */
export const countLabels: Record<(typeof countNames)[number], Record<Locale, string>> = {
  registered: { de: 'Angemeldet', en: 'Registered' },
  confirmed: { de: 'Bestätigt', en: 'Confirmed' },
  attended: { de: 'Teilgenommen', en: 'Attended' },
  waitlisted: { de: 'Auf der Warteliste', en: 'On the waiting list' },
  cancelled: { de: 'Abgemeldet', en: 'Cancelled' },
  pending: { de: 'Nicht bestätigt', en: 'Not confirmed' },
  expired: { de: 'Verfallen', en: 'Expired' },
}

const none: Counts = {
  registered: 0,
  confirmed: 0,
  attended: 0,
  waitlisted: 0,
  cancelled: 0,
  pending: 0,
  expired: 0,
}

function sum(left: Counts, right: Counts): Counts {
  const result = { ...none }
  for (const name of countNames) result[name] = left[name] + right[name]
  return result
}

/** Counts registrations by where each stands, whether people came, and where they came from. */
export function countRegistrations(registrations: readonly CountedRegistration[]): EventCounts {
  const sources = new Map<string, Counts>()
  let all = none
  for (const { status, attended, source } of registrations) {
    const one = { ...none, registered: 1, [status]: 1, attended: attended ? 1 : 0 }
    all = sum(all, one)
    sources.set(source ?? '', sum(sources.get(source ?? '') ?? none, one))
  }
  return { ...all, sources: Object.fromEntries(sources) }
}

/** The sum of two counts of one event. */
export function addCounts(left: EventCounts, right: EventCounts): EventCounts {
  const sources = new Map(Object.entries(left.sources))
  for (const [source, counts] of Object.entries(right.sources)) {
    sources.set(source, sum(sources.get(source) ?? none, counts))
  }
  return { ...sum(left, right), sources: Object.fromEntries(sources) }
}
