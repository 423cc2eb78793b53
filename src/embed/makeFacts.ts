import { hasDate } from '../events/rules/eventPhase.ts'
import { eventDate, eventTime } from './eventTimes.ts'
import { make } from './make.ts'
import { placeOf } from './makeCard.ts'
import type { OpenEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

/** Datum, Uhrzeit, Standort, who speaks and with whom. */
export function makeFacts({ event, screen }: { event: OpenEvent; screen: Screen }): HTMLElement {
  const { messages, locale } = screen
  const { location, partners } = event
  const times = { ...event, locale }
  const town = [location.postalCode, location.city].filter(Boolean).join(' ')
  return make(
    'dl',
    { class: 'facts' },
    fact(messages.event.date, eventDate(times)),
    hasDate(event) && fact(messages.event.time, eventTime(times)),
    fact(messages.event.location, placeOf({ event, messages }), location.street, town),
    ...speakersByRole(event).map(([role, names]) => fact(role, ...names)),
    partners.length > 0 && fact(messages.cooperation, ...partners.map(({ name }) => name)),
  )
}

/** What something is called, and what it is, on a line each. */
export function fact(name: string, ...lines: (string | null)[]): HTMLElement {
  const shown = lines.filter(Boolean).map((line) => make('span', { class: 'line' }, line))
  return make('div', {}, make('dt', {}, name), make('dd', {}, ...shown))
}

function speakersByRole({ speakers }: OpenEvent): [string, string[]][] {
  const roles = new Map<string, string[]>()
  for (const { roleLabel, speaker } of speakers)
    roles.set(roleLabel, [...(roles.get(roleLabel) ?? []), speaker.name])
  return [...roles]
}
