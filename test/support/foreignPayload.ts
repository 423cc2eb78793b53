import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BasePayload, buildConfig, type Config, type Payload, type SendEmailOptions } from 'payload'
import { type GreenForumEventsOptions, greenForumEvents } from '../../src/index.ts'
import { contentVersionOf } from '../../src/database/contentVersion.ts'
import { emptyDatabase, testDatabase } from './database.ts'

/** Somebody else's Payload on an empty database, with the plugin in it. */
export interface ForeignPayload {
  payload: Payload
  /** What its mail adapter was given. */
  mails: SendEmailOptions[]
  /** Makes a document of a collection whose types are not ours. */
  create: (
    collection: string,
    data: Record<string, unknown>,
    locale?: string,
  ) => Promise<{ id: string } & Record<string, unknown>>
  stop: () => Promise<void>
}

/** Starts a Payload whose config is not ours, on SQLite, or on MongoDB where the suite is told so. */
export async function startForeignPayload({
  options = {},
  ...config
}: Partial<Config> & { options?: GreenForumEventsOptions } = {}): Promise<ForeignPayload> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'foreign-payload-'))
  const mails: SendEmailOptions[] = []
  const built = await buildConfig({
    secret: 'a secret of their own, long enough',
    serverURL: 'https://club.example',
    db: await emptyAdapter(dataDir),
    collections: [{ slug: 'users', auth: true, fields: [] }],
    email: () => ({
      name: 'theirs',
      defaultFromAddress: 'club@example.org',
      defaultFromName: 'Club',
      sendEmail: (mail) => Promise.resolve(void mails.push(mail)),
    }),
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    plugins: [greenForumEvents({ mediaDir: path.join(dataDir, 'media'), rateLimits: false, ...options })],
    ...config,
  })
  const payload = await new BasePayload().init({ config: built })
  return {
    payload,
    mails,
    create: (collection, data, locale) =>
      payload.create({
        collection: collection as never,
        data: data as never,
        ...(locale !== undefined && { locale: locale as 'de' }),
      }),
    stop: async () => {
      await contentVersionOf(payload).stop()
      if ('connection' in payload.db)
        await (payload.db.connection as { dropDatabase: () => Promise<void> }).dropDatabase()
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** An adapter as Payload's templates have it, of a database that nobody else has. */
async function emptyAdapter(dataDir: string): Promise<Config['db']> {
  if (testDatabase === 'mongodb') {
    const { url } = await emptyDatabase(dataDir)
    return mongooseAdapter({ url, ensureIndexes: true, transactionOptions: false })
  }
  return sqliteAdapter({ client: { url: `file:${path.join(dataDir, `${randomUUID()}.db`)}` } })
}
