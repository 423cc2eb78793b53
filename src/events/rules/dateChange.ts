import type { EventChange } from './changes.ts'
import { eventFactsOf, phaseOf } from './eventFacts.ts'
import type { PublicColumn } from './publicEventFields.ts'

const dateColumns: readonly PublicColumn[] = ['startsAt', 'endsAt', 'status']

/**
 * When the dates of an event were last changed, after a write; null where they never were. Work that cannot be undone
 * waits from then on, since a wrong date is often noticed a while later. RFC 3339.
 */
export function datesChangedAtAfter({ change, now }: { change: EventChange; now: Date }): string | null {
  const isChanged = change.columns.some((column) => dateColumns.includes(column))
  return isChanged ? now.toISOString() : (change.before?.datesChangedAt ?? null)
}

const phases = ['upcoming', 'running', 'over'] as const

/**
 * Tells whether a write makes an event begin or end in the past that does not yet, such as by a wrong year. A draft on top
 * of what is published makes nothing so.
 */
export function movesIntoPast({
  change: { before, after },
  now,
}: {
  change: Pick<EventChange, 'before' | 'after'>
  now: Date
}): boolean {
  if (!before || after.status !== 'scheduled') return false
  if (before._status === 'published' && after._status === 'draft') return false
  const [was, is] = [before, after].map((event) =>
    phases.indexOf(phaseOf({ facts: eventFactsOf(event), now })),
  )
  return Number(is) > Number(was)
}
