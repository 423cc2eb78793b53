/**
 * Tells whether a write failed because the value of a unique field was taken. Payload's own error is told by what it
 * holds, since a project may have two copies of Payload, one of them in a bundle.
 */
export function isUniqueViolation(error: unknown, field: string): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { data } = error as { data?: { errors?: { path?: unknown }[] } | null }
  if (Array.isArray(data?.errors))
    return data.errors.some(({ path }) => path === field || path === columnOf(field))
  // A conditional write on SQL fails with the database's own error, around which Drizzle puts one of its own.
  const { cause } = error as { cause?: unknown }
  return isOfSqlite(error, field) || isOfPostgres(error, field) || isUniqueViolation(cause, field)
}

function isOfSqlite({ message }: { message?: unknown }, field: string): boolean {
  const text = typeof message === 'string' ? message : ''
  return text.includes('UNIQUE constraint failed') && text.endsWith(`.${columnOf(field)}`)
}

interface PostgresError {
  code?: unknown
  table?: unknown
  constraint?: unknown
  detail?: unknown
}

/**
 * The constraint is named after the table and the column. Where that name was too long, the detail has the column; all
 * else in it is in the language of the server.
 */
function isOfPostgres({ code, table, constraint, detail }: PostgresError, field: string): boolean {
  if (code !== '23505') return false
  const column = columnOf(field)
  const isNamed = constraint === `${String(table)}_${column}_idx`
  return isNamed || (typeof detail === 'string' && detail.includes(`(${column})=(`))
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}
