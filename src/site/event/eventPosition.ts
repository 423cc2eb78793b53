import type { EventPosition } from '../../programme/publicEvents.ts'

/** A place in a list as part of an address: the page that follows it begins there. */
export function formatPosition({ moment, id }: EventPosition): string {
  return `${Date.parse(moment)}-${id}`
}

/** Reads a place out of an address; undefined, which is the beginning, where it is none. */
export function parsePosition(value: string | undefined): EventPosition | undefined {
  const [, milliseconds, id] = /^(-?\d{1,14})-([\w-]{1,64})$/.exec(value ?? '') ?? []
  return milliseconds && id ? { moment: new Date(Number(milliseconds)).toISOString(), id } : undefined
}
