import type { EventPosition } from '../src/programme/publicEvents.ts'
import type { NamePosition } from '../src/programme/rules/nameOrder.ts'
import { badUserInput, shown } from './badUserInput.ts'
import type { EventOrder } from './models.ts'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** A cursor, and the argument that it was given as. */
interface GivenCursor {
  argument: string
  cursor: string
}

/** The cursor of an event, opaque to clients. A list by another moment than the beginning has cursors of its own. */
export function eventCursor({ moment, id, by }: EventPosition & Pick<EventOrder, 'by'>): string {
  return encoded([by === 'startsAt' ? moment : `${by} ${moment}`, id])
}

/** Reads the cursor of an event. Throws BAD_USER_INPUT where it is none, or of a list by another moment. */
export function readEventCursor({ by, ...given }: GivenCursor & Pick<EventOrder, 'by'>): EventPosition {
  const { place, id } = read(given)
  const moment = by === 'startsAt' ? place : place.replace(`${by} `, '')
  if (!instant.test(moment) || Number.isNaN(Date.parse(moment)) || (by !== 'startsAt' && moment === place)) {
    throw invalid(given)
  }
  return { moment, id }
}

/** The cursor of what is listed by name, opaque to clients. */
export function nameCursor({ name, id }: NamePosition): string {
  return encoded([name, id])
}

/** Reads the cursor of what is listed by name. Throws BAD_USER_INPUT where it is none. */
export function readNameCursor(given: GivenCursor): NamePosition {
  const { place: name, id } = read(given)
  return { name, id }
}

function encoded(parts: [place: string, id: string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function read(given: GivenCursor): { place: string; id: string } {
  const [place, id] = parsed(given.cursor)
  if (typeof place !== 'string' || typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw invalid(given)
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

function invalid({ argument, cursor }: GivenCursor): Error {
  return badUserInput({
    argument,
    message: `${argument} must be a cursor of this list, got ${shown(cursor)}`,
  })
}
