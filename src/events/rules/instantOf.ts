/** A stored date or what a form holds of one, as RFC 3339; null where it is none. */
export function instantOf(value: unknown): string | null {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
