/** WriteConflict of MongoDB; serialization failure and deadlock of PostgreSQL. */
const conflicts = new Set<unknown>([112, '40001', '40P01'])

/**
 * Tells whether the database gave up a transaction for the sake of another at the same moment. Nothing of it is stored, and
 * it may be tried again.
 */
export function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return conflicts.has(code) || isWriteConflict(cause)
}
