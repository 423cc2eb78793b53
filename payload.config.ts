import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import addressparser from 'nodemailer/lib/addressparser'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type Config, type Plugin } from 'payload'
import pretty from 'pino-pretty'
import sharp from 'sharp'
import { guardLocks } from './collections/access/guardLocks.ts'
import { nameLockOwners } from './collections/access/nameLockOwners.ts'
import { withSpokenLabels } from './collections/forms/withSpokenLabels.ts'
import { createSecondFactors } from './collections/secondFactors/createSecondFactors.ts'
import { createUsers } from './collections/users/createUsers.ts'
import { withSecondFactor } from './collections/users/secondFactor/withSecondFactor.ts'
import { type Dialect, dialectOfUrl } from './src/database/dialect.ts'
import { indexTranslations } from './migrations/indexTranslations.ts'
import { bigBlueButton } from './src/conferences/bigBlueButton/bigBlueButton.ts'
import { zoom } from './src/conferences/zoom/zoom.ts'
import { createEmailAdapter } from './src/mail/transport/emailAdapter.ts'
import { greenForumEvents } from './src/plugin.ts'
import { toLoggableError } from './src/runtime/loggableError.ts'
import { readSettings } from './src/settings.ts'

const settings = readSettings(process.env)
const here = path.dirname(fileURLToPath(import.meta.url))

/** What tells this build from others; there is none where the sources themselves run. */
function buildHere(): string | null {
  try {
    return readFileSync(path.join(/*turbopackIgnore: true*/ here, 'built'), 'utf8')
  } catch {
    return null
  }
}

const build = buildHere()

// The operator's package, which nobody else needs.
const tracer = settings.tracing
  ? (await import('@opentelemetry/api')).trace.getTracer('green-forum-events')
  : undefined

// No promise of ours leans on a transaction (see docs), and SQLite's fail under concurrency.
// Only the adapter in use is loaded: MongoDB's alone takes a fifth of a second.
const adapters: Record<Dialect, (url: string) => Promise<Config['db']>> = {
  sqlite: async (url) => {
    const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
    return sqliteAdapter({
      client: { url },
      idType: 'uuid',
      push: false,
      wal: true,
      busyTimeout: 10_000,
      migrationDir: path.join(here, 'migrations/sqlite'),
      beforeSchemaInit: [indexTranslations('_parent_idx')],
    })
  },
  mongodb: async (url) => {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    return mongooseAdapter({
      url,
      ensureIndexes: true,
      transactionOptions: false,
      migrationDir: path.join(here, 'migrations/mongodb'),
    })
  },
  postgres: async (url) => {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    return postgresAdapter({
      pool: { connectionString: url },
      idType: 'uuid',
      push: false,
      migrationDir: path.join(here, 'migrations/postgres'),
      // A name has 63 characters at most.
      beforeSchemaInit: [indexTranslations('_parent')],
    })
  },
}

// The admin is at the root, wherever the pages are.
const { origin } = new URL(settings.publicUrl)

const users = withSecondFactor({ isRequired: settings.secondFactorRequired })(
  createUsers({ cookiesOverHttps: settings.publicUrl.startsWith('https:') }),
)

// After the plugin's collections, so that the admin lists the programme first.
const addUsers: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), withSpokenLabels(users), createSecondFactors()],
})

const config: Omit<Config, 'db'> = {
  serverURL: origin,
  secret: settings.secret,
  email: createEmailAdapter({
    smtpUrl: settings.smtpUrl,
    from: settings.mailFrom,
    mailDir: path.join(settings.dataDir, 'mail'),
  }),
  plugins: [
    greenForumEvents({
      publicUrl: settings.publicUrl,
      mediaDir: path.join(settings.dataDir, 'media'),
      ...(build !== null && {
        programmeFile: { path: path.join(settings.dataDir, 'programme.cache'), build },
      }),
      ...(settings.rateLimits ? {} : { rateLimits: false }),
      ...(settings.redisUrl !== undefined && { redisUrl: settings.redisUrl }),
      ...(tracer && { tracer }),
      trustedProxies: settings.trustedProxies,
      proofOfWork: settings.proofOfWork,
      mailsPerMinute: settings.mailsPerMinute,
      bounceAddress: settings.bounceAddress,
      bounceMaildir: settings.bounceMaildir,
      conferences: [
        ...(settings.zoom ? [zoom(settings.zoom)] : []),
        ...(settings.bigBlueButton
          ? [
              bigBlueButton({
                ...settings.bigBlueButton,
                callbackUrl: `${settings.publicUrl}/conferences/bigbluebutton`,
              }),
            ]
          : []),
      ],
      consentOptional: settings.consentOptional,
      ...(settings.localWebhooks ? { localWebhooks: true } : {}),
      organiser: { email: addressparser(settings.mailFrom, { flatten: true })[0]?.address ?? '' },
    }),
    addUsers,
  ],
  localization: {
    locales: [
      { code: 'de', label: { de: 'Deutsch', en: 'German' } },
      { code: 'en', label: { de: 'Englisch', en: 'English' } },
    ],
    defaultLocale: 'de',
    fallback: true,
  },
  i18n: {
    supportedLanguages: { de, en },
    fallbackLanguage: 'de',
    // Payload says “wahr”, and “<Kein Veranstaltung>” where a list has nothing to show.
    translations: {
      de: { general: { true: 'ja', false: 'nein', noLabel: '–' } },
      en: { general: { true: 'yes', false: 'no', noLabel: '–' } },
    },
  },
  graphQL: { disable: true },
  admin: {
    user: 'users',
    // Payload's default asks a third party for pictures of the people who edit.
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    meta: {
      titleSuffix: ' · Grünes Forum',
      icons: [{ rel: 'icon', url: `${settings.publicUrl}/favicon.ico` }],
    },
    components: {
      graphics: {
        Logo: 'green-forum-events/rsc#AppearanceLogo',
        Icon: 'green-forum-events/rsc#AppearanceIcon',
      },
      views: { login: { Component: 'green-forum-events/rsc#LoginPage' } },
    },
    importMap: { baseDir: here },
  },
  csrf: [origin],
  telemetry: false,
  onInit: (payload) => {
    guardLocks(payload)
    nameLockOwners(payload)
  },
  // Half of what a small server can hold while it draws a picture anew; Payload's default is 20 MB.
  upload: { limits: { fileSize: 50 * 1024 * 1024 } },
  sharp,
  // What databases put into their errors are names, addresses and tokens; they stay out of the log.
  logger: {
    options: { level: settings.logLevel, serializers: { err: toLoggableError } },
    ...(process.stdout.isTTY
      ? { destination: pretty({ ignore: 'pid,hostname,name', translateTime: 'SYS:HH:MM:ss' }) }
      : {}),
  },
  // What anybody can bring about with a request is no error of ours.
  loggingLevels: { AuthenticationError: 'info', QueryError: 'info' },
  // Payload would start a process that writes the types whenever a test boots it; npm run generate does it instead.
  typescript: { outputFile: path.join(here, 'src/payload-types.ts'), declare: false, autoGenerate: false },
}

/** The reference deployment: the plugin, users, a database and mail. */
export default adapters[dialectOfUrl(settings.databaseUrl)](settings.databaseUrl).then((db) =>
  buildConfig({ ...config, db }),
)
