/** The place of an event, as everybody is told it. */
export interface EventPlace {
  /** What the page shows as Standort, such as: online (Zoom). */
  name: string
  street: string | null
  postalCode: string | null
  city: string | null
}

/** The columns of a stored event, in one language, that its place is taken from. */
interface PlaceColumns {
  format?: unknown
  location?: { name?: unknown; street?: unknown; postalCode?: unknown; city?: unknown } | null
}

/** The name that a new event online has where nobody has written another, by the system that is used most. */
export const onlinePlace = (conferences: readonly { label: string }[]): string =>
  `online (${conferences[0]?.label ?? 'Zoom'})`

/**
 * Where an event takes place. What is kept from another format is left out: an event online has no address, and one in
 * person is not “online (Zoom)”.
 */
export function eventPlace({ format, location }: PlaceColumns): EventPlace {
  const { name, street, postalCode, city } = location ?? {}
  const given = textOf(name) ?? ''
  if (format === 'online') return { name: given || 'online', street: null, postalCode: null, city: null }
  return {
    name: format === 'inPerson' && isOnlineName(given) ? '' : given,
    street: textOf(street),
    postalCode: textOf(postalCode),
    city: textOf(city),
  }
}

/** Tells whether a name says no more than that one takes part online, and by which system. */
export function isOnlineName(name: string): boolean {
  return /^online(\s*\([^()]*\))?$/i.test(name.trim())
}

/** A place line by line: its name, the street, the town. Empty where nothing is known. */
export function placeLines({ name, street, postalCode, city }: EventPlace): string[] {
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [name, street, town].filter((line): line is string => Boolean(line))
}

/** Where a calendar says that an event takes place: its address, or the page that leads in. */
export function calendarPlace({
  event: { format, location },
  pageUrl,
}: {
  event: { format: string; location: EventPlace }
  pageUrl: string
}): string {
  return (format !== 'online' && placeLines(location).join(', ')) || pageUrl
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
