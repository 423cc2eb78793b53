import { ValidationError } from 'payload'

/** Tells whether a write failed because the value of a unique field was taken. */
export function isUniqueViolation(error: unknown, field: string): boolean {
  if (error instanceof ValidationError) return error.data.errors.some(({ path }) => path === field)
  if (typeof error !== 'object' || error === null) return false
  // A conditional write on SQLite fails with the database's own error, around which Drizzle puts one of its own.
  const { message, cause } = error as { message?: unknown; cause?: unknown }
  const column = field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  const text = typeof message === 'string' ? message : ''
  if (text.includes('UNIQUE constraint failed') && text.endsWith(`.${column}`)) return true
  return isUniqueViolation(cause, field)
}
