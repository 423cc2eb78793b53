import type { EventLocation } from '../../programme/rules/publicEvent.ts'

/**
 * Where a map shows a place, by its coordinates, else its address; null where there is neither. The name of the place is left
 * out, since a search finds less by it. It is a link and no picture, so that nobody is told of anything before somebody follows it.
 */
export function mapUrlOf({ street, postalCode, city, coordinates }: EventLocation): string | null {
  if (coordinates) {
    const { latitude, longitude } = coordinates
    const marker = new URLSearchParams({ mlat: String(latitude), mlon: String(longitude) })
    return `https://www.openstreetmap.org/?${marker}#map=17/${latitude}/${longitude}`
  }
  if (!city) return null
  const town = [postalCode, city].filter(Boolean).join(' ')
  const address = [street, town].filter(Boolean).join(', ')
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`
}
