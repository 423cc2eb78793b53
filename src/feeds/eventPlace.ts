import type { EventLocation } from '../programme/rules/publicEvent.ts'

/** The place of an event, line by line: its name, the street, the town. Empty where nothing is known. */
export function eventPlace({ name, street, postalCode, city }: EventLocation): string[] {
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [name, street, town].filter((line): line is string => Boolean(line))
}
