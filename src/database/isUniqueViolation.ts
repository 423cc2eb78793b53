/**
 * Tells whether a write failed because the value of a unique field was taken. Payload's own error is told by what it
 * holds, since a project may have two copies of Payload, one of them in a bundle.
 */
export function isUniqueViolation(error: unknown, field: string): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { data } = error as { data?: { errors?: { path?: unknown }[] } | null }
  if (Array.isArray(data?.errors)) return data.errors.some(({ path }) => path === field)
  // A conditional write on SQLite fails with the database's own error, around which Drizzle puts one of its own.
  const { message, cause } = error as { message?: unknown; cause?: unknown }
  const column = field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  const text = typeof message === 'string' ? message : ''
  if (text.includes('UNIQUE constraint failed') && text.endsWith(`.${column}`)) return true
  return isUniqueViolation(cause, field)
}
