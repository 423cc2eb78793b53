import { type DatedEvent, eventSpan, hasDate } from '../../events/rules/eventPhase.ts'

const minute = 60_000

/** Milliseconds before the start from which whoever comes early is noted. */
export const comesEarly = 15 * minute

/** Milliseconds after the end after which nobody is asked any more who was there. */
const givesUpAfter = 24 * 60 * minute

/** Whether a provider is to be asked who is, or was, there. A new date makes that open again. */
export function isPresenceDue({
  provider,
  event,
  settledAt,
  now,
}: {
  provider: { presence?: unknown; asksWhileRunning?: boolean }
  event: DatedEvent
  /** When it was last known that nothing new would come. RFC 3339. */
  settledAt: string | null
  now: Date
}): boolean {
  if (!provider.presence || !hasDate(event) || event.status === 'cancelled') return false
  const { startsAt, endsAt } = eventSpan(event)
  const from = provider.asksWhileRunning ? Date.parse(startsAt) - comesEarly : Date.parse(endsAt)
  const isSettled = settledAt !== null && Date.parse(settledAt) >= Date.parse(endsAt)
  return !isSettled && now.getTime() >= from && now.getTime() < Date.parse(endsAt) + givesUpAfter
}

/** When a provider is asked again that has not told everything: each minute while the event is on, later at greater distances. */
export function nextPresenceAt({ event, now }: { event: DatedEvent; now: Date }): Date {
  const since = now.getTime() - Date.parse(eventSpan(event).endsAt)
  return new Date(now.getTime() + (since < 0 ? minute : since < 60 * minute ? 5 * minute : 60 * minute))
}
