import type { PublicEvent } from '../../programme/rules/publicEvent.ts'

/**
 * The video conference system that the location names in its brackets, such as: online (Zoom). Taken from there,
 * since the meeting itself is a secret of which the page knows nothing.
 */
export function videoSystemOf({ location }: Pick<PublicEvent, 'location'>): string | null {
  return /^online \(([^()]+)\)$/i.exec(location.name)?.[1] ?? null
}
