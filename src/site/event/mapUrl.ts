import type { EventLocation } from '../../programme/rules/publicEvent.ts'

/**
 * Where a map shows an address; null where there is none to show. The name of the place is left out, since a search finds
 * less by it. It is a link and no picture, so that nobody is told of anything before somebody follows it.
 */
export function mapUrlOf({ street, postalCode, city }: EventLocation): string | null {
  if (!city) return null
  const town = [postalCode, city].filter(Boolean).join(' ')
  const address = [street, town].filter(Boolean).join(', ')
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`
}
