import {
  eventFormats,
  formatFields,
  listFields,
  readAccessibility,
  readTyped,
} from '../addresses/rules/listFields.ts'
import type { AccessibilityFeature } from '../events/rules/accessibility.ts'
import type { EventFormat } from '../programme/rules/publicEvent.ts'
import type { EventPosition } from '../programme/publicEvents.ts'
import { formatPosition, parsePosition } from './event/eventPosition.ts'

/** What a list of events is narrowed to, and where it begins. */
export interface ListQuery {
  /** Slug. */
  topic?: string
  format?: EventFormat
  city?: string
  /** What an event must have, all of it; never empty. */
  accessibility?: readonly AccessibilityFeature[]
  search?: string
  after?: EventPosition
}

/** Reads what an address asks for; what is none of ours, or makes no sense, is left out. */
export function readListQuery(fields: URLSearchParams): ListQuery {
  const typed = (name: keyof typeof listFields): string => readTyped(fields, name)
  const [topic, city, search] = [typed('topic'), typed('city'), typed('search')]
  const format = eventFormats.find((each) => each === typed('format'))
  const accessibility = readAccessibility(fields)
  const after = parsePosition(fields.get(listFields.after) ?? '')
  return {
    ...(topic && { topic }),
    ...(format && { format }),
    ...(city && { city }),
    ...(accessibility.length > 0 && { accessibility }),
    ...(search && { search }),
    ...(after && { after }),
  }
}

/** The part of an address that asks for it: empty, or from the question mark on. */
export function formatListQuery({ after, ...query }: ListQuery): string {
  return formatFields({ ...query, after: after && formatPosition(after) })
}

/** Tells whether anything is left out of the list. */
export function isFiltered({ topic, format, city, accessibility, search }: ListQuery): boolean {
  return Boolean(topic || format || city || accessibility || search)
}

/**
 * Tells whether many people ask the same, so that the answer may be cached: not what somebody has typed, nor a place in
 * a list, of which there are as many as anybody likes, nor several needs at once, which few people share.
 */
export function isAskedOften({ accessibility = [], search, after }: ListQuery): boolean {
  return !search && !after && accessibility.length <= 1
}
