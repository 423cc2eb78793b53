import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  BasePayload,
  buildConfig,
  type Config,
  handleEndpoints,
  type Payload,
  type Plugin,
  type SendEmailOptions,
} from 'payload'
import { type GreenForumEventsOptions, greenForumEvents } from '../../src/index.ts'
import { surviveLostConnections } from '../../src/database/surviveLostConnections.ts'
import { contentVersionOf } from '../../src/database/contentVersion.ts'
import { emptyDatabase, testDatabase } from './database.ts'
import { createDatabase } from './emptyPostgres.ts'
import { postgresVariant } from './postgresVariant.ts'

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
  /** Asks its REST API and the endpoints of its plugins, as its admin does. */
  rest: (at: string, init?: RequestInit) => Promise<Response>
  /** What it logged, by its level. */
  logged: { level: number; msg: string }[]
  /** Starts it again on the same database, with another config. */
  restart: (config?: ForeignConfig) => Promise<ForeignPayload>
  stop: () => Promise<void>
}

/** Where Payload looks for the one that answers a request, and else starts another. */
const running = (globalThis as unknown as { _payload: Map<string, object> })._payload

type Adapter = (push: boolean) => Config['db']

export type ForeignConfig = Partial<Config> & {
  options?: GreenForumEventsOptions
  /** Other plugins, before and after ours. Default: none. */
  before?: Plugin[]
  after?: Plugin[]
  /** Whether SQLite gets its tables at the start, as in development. Default: true. */
  push?: boolean
}

/** Starts a Payload whose config is not ours, on SQLite, or on MongoDB or PostgreSQL where the suite is told so. */
export async function startForeignPayload(config: ForeignConfig = {}): Promise<ForeignPayload> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'foreign-payload-'))
  return startOn({ ...(await emptyAdapter(dataDir)), dataDir, config })
}

async function startOn({
  adapter,
  drop,
  dataDir,
  config: { options = {}, push = true, before = [], after = [], ...config },
}: {
  adapter: Adapter
  drop?: () => Promise<void>
  dataDir: string
  config: ForeignConfig
}): Promise<ForeignPayload> {
  // Payload else makes no tables in a second empty database where they would be the same as in the first.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const mails: SendEmailOptions[] = []
  const logged: ForeignPayload['logged'] = []
  const built = await buildConfig({
    secret: 'a secret of their own, long enough',
    serverURL: 'https://club.example',
    db: adapter(push),
    collections: [{ slug: 'users', auth: true, fields: [] }],
    email: () => ({
      name: 'theirs',
      defaultFromAddress: 'club@example.org',
      defaultFromName: 'Club',
      sendEmail: (mail) => Promise.resolve(void mails.push(mail)),
    }),
    logger: {
      options: { level: 'info' },
      destination: { write: (line: string) => void logged.push(JSON.parse(line) as (typeof logged)[number]) },
    },
    typescript: { autoGenerate: false },
    plugins: [
      ...before,
      greenForumEvents({ mediaDir: path.join(dataDir, 'media'), rateLimits: false, ...options }),
      ...after,
    ],
    ...config,
  })
  const payload = await new BasePayload().init({ config: built })
  return {
    payload,
    mails,
    logged,
    rest: (at, init) => {
      running.set(dataDir, { payload, reload: false, initializedCrons: true })
      const request = new Request(new URL(at, 'https://club.example'), init)
      return handleEndpoints({ config: built, payloadInstanceCacheKey: dataDir, request })
    },
    restart: async (changes = { options, push, before, after, ...config }) => {
      await contentVersionOf(payload).stop()
      await payload.destroy()
      return startOn({ adapter, drop, dataDir, config: changes })
    },
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
      running.delete(dataDir)
      // A plugin that is disabled does not see to it.
      surviveLostConnections(payload)
      await drop?.()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** An adapter as Payload's templates have it, of a database that nobody else has. */
async function emptyAdapter(dataDir: string): Promise<{ adapter: Adapter; drop?: () => Promise<void> }> {
  if (testDatabase === 'mongodb') {
    const { url } = await emptyDatabase(dataDir)
    return { adapter: () => mongooseAdapter({ url, ensureIndexes: true, transactionOptions: false }) }
  }
  if (testDatabase === 'postgres') {
    const { url, drop } = await createDatabase()
    const { hasTransactions, idType } = postgresVariant
    const given = {
      idType,
      pool: { connectionString: url },
      ...(!hasTransactions && { transactionOptions: false as const }),
    }
    return { adapter: (push) => postgresAdapter({ ...given, push }), drop }
  }
  const url = `file:${path.join(dataDir, 'theirs.db')}`
  return { adapter: (push) => sqliteAdapter({ client: { url }, push }) }
}
