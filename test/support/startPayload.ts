import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { emptyDatabase } from './database.ts'

export interface TestPayload {
  payload: Payload
  config: SanitizedConfig
  /** The data folder of this run alone. */
  dataDir: string
  stop: () => Promise<void>
}

let started: Payload | undefined

/** The Payload that this test file has started. */
export function startedPayload(): Payload {
  if (!started) throw new Error('Call startPayload() first')
  return started
}

/**
 * Starts the reference deployment's Payload on an empty database of its own: SQLite, or MongoDB or PostgreSQL where
 * the suite is told so. Call it once a test file, since a config is built once a module registry.
 */
export async function startPayload(
  settings: Record<string, string> = {},
  /** Fills the database before Payload sees it. Default: it stays empty. */
  prepare?: (databaseUrl: string) => Promise<void>,
): Promise<TestPayload> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'green-forum-events-'))
  const { url, adapt = (config) => config, migrate, afterMigration, drop } = await emptyDatabase(dataDir)
  await prepare?.(url)
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: url,
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    // Tests register more often than anybody; those that are about the limits switch them on.
    RATE_LIMITS: 'off',
    // And most events in tests ask for nothing.
    CONSENT_TEXTS: 'optional',
    ...settings,
  })
  // One after another: Jest's module linker fails where imports that share modules run at once.
  const { getPayload } = await import('payload')
  const { default: configPromise } = await import('../../payload.config.ts')
  const config = adapt(await configPromise)
  const { migrateDatabase } = await import('../../src/server/migrateDatabase.ts')
  const { contentVersionOf } = await import('../../src/database/contentVersion.ts')
  const payload = await getPayload({ config })
  await (migrate ?? migrateDatabase)(payload)
  if (!prepare) await afterMigration(payload)
  started = payload
  return {
    payload,
    config,
    dataDir,
    stop: async () => {
      // Before the database is dropped, which its last write would make anew.
      await contentVersionOf(payload).stop()
      await drop(payload)
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
