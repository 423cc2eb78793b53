import type { EventFormat } from '../programme/rules/publicEvent.ts'
import type { EventPosition } from '../programme/publicEvents.ts'
import { formatPosition, parsePosition } from './event/eventPosition.ts'

/** What a list of events is narrowed to, and where it begins. */
export interface ListQuery {
  /** Slug. */
  topic?: string
  format?: EventFormat
  search?: string
  after?: EventPosition
}

/** The names in an address; the same in both languages, so that the way to the other one carries what was chosen along. */
export const listFields = { topic: 'thema', format: 'format', search: 'suche', after: 'nach' } as const

/** Characters of a search that are looked at. */
export const maxSearchLength = 100

/** The formats in the order in which the filter offers them. */
export const eventFormats: readonly EventFormat[] = ['online', 'inPerson', 'hybrid']

/** Reads what an address asks for; what is none of ours, or makes no sense, is left out. */
export function readListQuery(fields: URLSearchParams): ListQuery {
  const text = (name: keyof typeof listFields): string => fields.get(listFields[name]) ?? ''
  const search = text('search')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, maxSearchLength)
    .trim()
  const topic = /^[\p{L}\p{N}_-]{1,100}$/u.exec(text('topic'))?.[0]
  const format = eventFormats.find((each) => each === text('format'))
  const after = parsePosition(text('after'))
  return {
    ...(topic && { topic }),
    ...(format && { format }),
    ...(search && { search }),
    ...(after && { after }),
  }
}

/** The part of an address that asks for it: empty, or from the question mark on. */
export function formatListQuery({ topic, format, search, after }: ListQuery): string {
  const fields = new URLSearchParams()
  if (topic) fields.set(listFields.topic, topic)
  if (format) fields.set(listFields.format, format)
  if (search) fields.set(listFields.search, search)
  if (after) fields.set(listFields.after, formatPosition(after))
  return fields.size > 0 ? `?${fields}` : ''
}

/** Tells whether anything is left out of the list. */
export function isFiltered({ topic, format, search }: ListQuery): boolean {
  return Boolean(topic || format || search)
}

/**
 * Tells whether many people ask the same, so that the answer may be cached: not what somebody has typed, nor a place in
 * a list, of which there are as many as anybody likes.
 */
export function isAskedOften({ search, after }: ListQuery): boolean {
  return !search && !after
}
