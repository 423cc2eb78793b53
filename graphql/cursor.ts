import type { NamePosition } from '../src/programme/rules/nameOrder.ts'
import type { EventPosition } from '../src/programme/publicEvents.ts'
import { badUserInput, shown } from './badUserInput.ts'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** The cursor of an event, opaque to clients. */
export function eventCursor({ startsAt, id }: EventPosition): string {
  return encoded([startsAt, id])
}

/** Reads the cursor of an event. Throws BAD_USER_INPUT where it is none. */
export function readEventCursor(cursor: string): EventPosition {
  const { place: startsAt, id } = read(cursor)
  if (!instant.test(startsAt) || Number.isNaN(Date.parse(startsAt))) throw invalid(cursor)
  return { startsAt, id }
}

/** The cursor of what is listed by name, opaque to clients. */
export function nameCursor({ name, id }: NamePosition): string {
  return encoded([name, id])
}

/** Reads the cursor of what is listed by name. Throws BAD_USER_INPUT where it is none. */
export function readNameCursor(cursor: string): NamePosition {
  const { place: name, id } = read(cursor)
  return { name, id }
}

function encoded(parts: [place: string, id: string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function read(cursor: string): { place: string; id: string } {
  const [place, id] = parsed(cursor)
  if (typeof place !== 'string' || typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw invalid(cursor)
  return { place, id }
}

function parsed(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) && parts.length === 2 ? parts : []
  } catch {
    return []
  }
}

function invalid(cursor: string): Error {
  return badUserInput({
    argument: 'after',
    message: `after must be a cursor of this list, got ${shown(cursor)}`,
  })
}
