import type { Payload } from 'payload'

/**
 * Migrates SQLite in one transaction: a process that dies on the way leaves nothing half done, and what `npm run
 * migrate:create` writes can be run again as it is. Foreign keys are off meanwhile, since a table that is made anew
 * would otherwise take the rows along that refer to it, and inside a transaction no migration can turn them off.
 */
export async function allOrNothing({
  payload,
  migrate,
}: {
  payload: Payload
  migrate: () => Promise<void>
}): Promise<void> {
  const { client } = payload.db as unknown as { client: { execute: (statement: string) => Promise<unknown> } }
  await client.execute('PRAGMA foreign_keys=OFF')
  await client.execute('BEGIN IMMEDIATE')
  try {
    await migrate()
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK')
    throw error
  } finally {
    await client.execute('PRAGMA foreign_keys=ON')
  }
}
