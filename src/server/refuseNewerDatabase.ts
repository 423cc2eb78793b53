import { dialectOfUrl } from '../database/dialect.ts'
import { SettingsError } from '../settings.ts'
import { newerMigrations } from './migrateDatabase.ts'

/**
 * Throws SettingsError where a newer version has migrated the database: this one would lack what that has renamed, and
 * write what that does not read. To be asked before Payload is, which makes its indexes on MongoDB at once.
 */
export async function refuseNewerDatabase({
  databaseUrl,
  migrations,
}: {
  databaseUrl: string
  /** Those that it has been through. */
  migrations: readonly string[]
}): Promise<void> {
  const newer = await newerMigrations({ dialect: dialectOfUrl(databaseUrl), migrations })
  if (newer.length === 0) return
  throw new SettingsError(
    `DATABASE_URL must name a database that no newer version has migrated, and this one knows nothing of ${newer.join(', ')}. Start that version or a later one, or restore a backup from before.`,
  )
}
