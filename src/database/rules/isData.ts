/** What a document, a group or a row is made of: values by their names. */
export type Data = Record<string, unknown>

/** Tells whether a value holds others by their names: no list, and no moment. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
