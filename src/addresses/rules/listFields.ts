import { type AccessibilityFeature, accessibilityFeatures } from '../../events/rules/accessibility.ts'
import type { EventFormat } from '../../programme/rules/publicEvent.ts'

/**
 * The names in an address that narrow a list or a feed of events; the same in both languages, so that the way to the other
 * one carries what was chosen along, and the same on pages and feeds, so that one may be made of the other.
 */
export const listFields = {
  topic: 'thema',
  partner: 'partner',
  format: 'format',
  city: 'ort',
  accessibility: 'barrierefreiheit',
  search: 'suche',
  after: 'nach',
} as const

/** Characters of a search that are looked at. */
export const maxSearchLength = 100

/** The formats in the order in which the filter offers them. */
export const eventFormats: readonly EventFormat[] = ['online', 'inPerson', 'hybrid']

/** What somebody typed into an address, without what nobody sees, and not longer than what is looked at. */
export function readTyped(fields: URLSearchParams, name: keyof typeof listFields): string {
  return (fields.get(listFields[name]) ?? '')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, maxSearchLength)
    .trim()
}

/**
 * Tells which choice of an address there is not, whatever is published; null where there are all. Whoever left it out would show
 * everything, or fill calendars with it, as if it were what somebody has chosen.
 */
export function unknownChoice(fields: URLSearchParams): 'format' | 'accessibility' | null {
  const format = readTyped(fields, 'format')
  if (format !== '' && !eventFormats.some((each) => each === format)) return 'format'
  const needed = new Set(fields.getAll(listFields.accessibility).filter(Boolean))
  return needed.size > readAccessibility(fields).length ? 'accessibility' : null
}

/** What somebody needs, in the order in which it is offered; what there is not is left out. */
export function readAccessibility(fields: URLSearchParams): AccessibilityFeature[] {
  const needed = fields.getAll(listFields.accessibility)
  return accessibilityFeatures.filter((each) => needed.includes(each))
}

/** The part of an address that asks for it: empty, or from the question mark on. */
export function formatFields(
  values: Partial<Record<keyof typeof listFields, string | readonly string[]>>,
): string {
  const fields = new URLSearchParams()
  for (const [key, name] of Object.entries(listFields)) {
    for (const value of [values[key as keyof typeof listFields] ?? []].flat()) {
      if (value) fields.append(name, value)
    }
  }
  return fields.size > 0 ? `?${fields}` : ''
}
