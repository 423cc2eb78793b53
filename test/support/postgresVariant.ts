import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, SanitizedConfig } from 'payload'

/** How a project may have set PostgreSQL up: ours has transactions and ids that are UUIDs. */
export const postgresVariant = {
  hasTransactions: process.env.POSTGRES_TRANSACTIONS !== 'off',
  idType: process.env.POSTGRES_IDS === 'serial' ? 'serial' : 'uuid',
} as const

const isOurs = postgresVariant.hasTransactions && postgresVariant.idType === 'uuid'

/** The config on PostgreSQL as another project may have set it up. */
export function onPostgresVariant(config: SanitizedConfig): SanitizedConfig {
  if (isOurs) return config
  const { hasTransactions, idType } = postgresVariant
  const db = postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URL },
    idType,
    push: false,
    ...(hasTransactions ? {} : { transactionOptions: false }),
  })
  return { ...config, db: { allowIDOnCreate: false, name: 'postgres', ...db } }
}

interface Adapter {
  schema: unknown
  defaultDrizzleSnapshot: unknown
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: unknown) => Promise<unknown>
    generateMigration: (from: unknown, to: unknown) => Promise<string[]>
  }
  pool: { query: (statement: string) => Promise<{ rows: { exists: boolean }[] }> }
}

/** Makes the tables where our migrations make others: ids that are numbers. Does nothing where they are there. */
export async function makeTables({ db }: Payload): Promise<void> {
  const { schema, defaultDrizzleSnapshot, requireDrizzleKit, pool } = db as unknown as Adapter
  const { rows } = await pool.query(`SELECT to_regclass('events') IS NOT NULL AS exists`)
  if (rows[0]?.exists) return
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const statements = await generateMigration(defaultDrizzleSnapshot, await generateDrizzleJson(schema))
  for (const statement of statements) await pool.query(statement)
}
