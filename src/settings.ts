import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on')

const variables = {
  PORT: {
    schema: z.coerce.number().int().min(1).max(65_535).default(3000),
    rule: 'must be a port number from 1 to 65535',
  },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    rule: 'must be an http or https address',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/|postgres(ql)?:\/\/)/)
      .optional(),
    rule: 'must begin with file:, mongodb://, mongodb+srv:// or postgres://',
  },
  DATA_DIR: { schema: z.string().min(1).default('data'), rule: 'must name a folder' },
  PAYLOAD_SECRET: { schema: z.string().min(32).optional(), rule: 'must have at least 32 characters' },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    rule: 'must begin with smtp:// or smtps://',
  },
  MAIL_FROM: {
    schema: z
      .string()
      .regex(/^[^<>]*<[^<>\s]+@[^<>\s]+>$|^[^<>\s]+@[^<>\s]+$/)
      .default('Grünes Forum Selbstverwaltung <veranstaltungen@localhost>'),
    rule: 'must be an address, or a name with an address in angle brackets',
  },
  MAIL_PER_MINUTE: {
    schema: z.coerce.number().int().min(1).optional(),
    rule: 'must be a whole number from 1',
  },
  BOUNCE_ADDRESS: {
    schema: z
      .string()
      .regex(/^[^<>\s@+]{1,27}@[^<>\s@]+$/)
      .optional(),
    rule: 'must be an address with at most 27 characters and no plus sign before the at sign',
  },
  BOUNCE_MAILDIR: { schema: z.string().min(1).optional(), rule: 'must name a folder' },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    rule: 'must be trace, debug, info, warn, error, fatal or silent',
  },
  TRUST_PROXY: {
    schema: z.coerce.number().int().min(0).max(10).default(0),
    rule: 'must be the number of proxies in front, from 0 to 10',
  },
  RATE_LIMITS: { schema: onOff.default(true), rule: 'must be on or off' },
  REDIS_URL: {
    schema: z.url({ protocol: /^rediss?$/ }).optional(),
    rule: 'must begin with redis:// or rediss://',
  },
  PROOF_OF_WORK: { schema: onOff.default(false), rule: 'must be on or off' },
  SECOND_FACTOR: {
    schema: z.enum(['optional', 'required']).default('optional'),
    rule: 'must be optional or required',
  },
  CONSENT_TEXTS: {
    schema: z.enum(['optional', 'required']).default('required'),
    rule: 'must be optional or required',
  },
  DRAIN_SECONDS: {
    schema: z.coerce.number().int().min(0).max(300).default(0),
    rule: 'must be a whole number of seconds from 0 to 300',
  },
  METRICS_TOKEN: { schema: z.string().min(16).optional(), rule: 'must have at least 16 characters' },
  TRACING: { schema: onOff.default(false), rule: 'must be on or off' },
  ZOOM_ACCOUNT_ID: { schema: z.string().min(1).optional(), rule: 'must be the account ID of a Zoom app' },
  ZOOM_CLIENT_ID: { schema: z.string().min(1).optional(), rule: 'must be the client ID of a Zoom app' },
  ZOOM_CLIENT_SECRET: {
    schema: z.string().min(1).optional(),
    rule: 'must be the client secret of a Zoom app',
  },
  ZOOM_HOSTS: {
    schema: z
      .string()
      .regex(/^[^\s@,]+@[^\s@,]+(,\s*[^\s@,]+@[^\s@,]+)*$/)
      .optional(),
    rule: 'must be addresses of Zoom accounts, with commas between them',
  },
  ZOOM_PSEUDONYM_DOMAIN: {
    schema: z
      .string()
      .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/)
      .optional(),
    rule: 'must be a domain, such as participants.example.org',
  },
  ZOOM_WEBHOOK_SECRET: {
    schema: z.string().min(1).optional(),
    rule: 'must be the secret token of a Zoom app',
  },
  ZOOM_URL: {
    schema: z.url({ protocol: /^https?$/ }).default('https://zoom.us'),
    rule: 'must be an http or https address',
  },
  BBB_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    rule: 'must be an http or https address, such as https://bbb.example.org/bigbluebutton',
  },
  BBB_SECRET: { schema: z.string().min(1).optional(), rule: 'must be the secret of a BigBlueButton' },
  BBB_CHECKSUM: {
    schema: z.enum(['sha1', 'sha256', 'sha384', 'sha512']).default('sha256'),
    rule: 'must be sha1, sha256, sha384 or sha512',
  },
  LOCAL_WEBHOOKS: { schema: onOff.default(false), rule: 'must be on or off' },
  WORKER: { schema: onOff.default(true), rule: 'must be on or off' },
  DEMO: { schema: onOff.default(true), rule: 'must be on or off' },
}

/** A server of BigBlueButton. */
export interface BigBlueButtonSettings {
  url: string
  secret: string
  checksum: 'sha1' | 'sha256' | 'sha384' | 'sha512'
}

/** A server-to-server app of Zoom, and who hosts. */
export interface ZoomSettings {
  accountId: string
  clientId: string
  clientSecret: string
  webhookSecret: string | undefined
  hosts: [string, ...string[]]
  pseudonymDomain: string
  oauthUrl: string
}

/** What the reference deployment can be told, all by environment variables. */
export interface Settings {
  port: number
  publicUrl: string
  databaseUrl: string
  dataDir: string
  secret: string
  smtpUrl: string | undefined
  mailFrom: string
  mailsPerMinute: number | undefined
  bounceAddress: string | undefined
  bounceMaildir: string | undefined
  logLevel: string
  trustedProxies: number
  rateLimits: boolean
  redisUrl: string | undefined
  proofOfWork: boolean
  secondFactorRequired: boolean
  consentOptional: boolean
  drainSeconds: number
  metricsToken: string | undefined
  tracing: boolean
  /** Undefined where Zoom is not used. */
  zoom: ZoomSettings | undefined
  /** Undefined where BigBlueButton is not used. */
  bigBlueButton: BigBlueButtonSettings | undefined
  localWebhooks: boolean
  worker: boolean
  demo: boolean
}

/** Thrown with one sentence a wrong variable. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

type Values = { [Name in keyof typeof variables]: z.output<(typeof variables)[Name]['schema']> }

/**
 * Reads the settings. Throws SettingsError, which names every wrong variable and its rule; a value is shown only
 * where it can hold no secret.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const secrets = [
    'PAYLOAD_SECRET',
    'SMTP_URL',
    'DATABASE_URL',
    'REDIS_URL',
    'METRICS_TOKEN',
    'ZOOM_CLIENT_SECRET',
    'ZOOM_WEBHOOK_SECRET',
    'BBB_SECRET',
  ]
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, { schema, rule }] of Object.entries(variables)) {
    const given = environment[name] === '' ? undefined : environment[name]
    const parsed = schema.safeParse(given)
    if (parsed.success) values[name] = parsed.data
    else problems.push(`${name} ${rule}${secrets.includes(name) ? '.' : `, got "${given}".`}`)
  }
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  const read = values as Values
  const dataDir = path.resolve(/*turbopackIgnore: true*/ read.DATA_DIR)
  return {
    port: read.PORT,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL ?? `file:${path.join(dataDir, 'events.db')}`,
    dataDir,
    secret: read.PAYLOAD_SECRET ?? keptSecret(dataDir),
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    mailsPerMinute: read.MAIL_PER_MINUTE,
    bounceAddress: read.BOUNCE_ADDRESS,
    bounceMaildir: read.BOUNCE_MAILDIR && path.resolve(/*turbopackIgnore: true*/ read.BOUNCE_MAILDIR),
    logLevel: read.LOG_LEVEL,
    trustedProxies: read.TRUST_PROXY,
    rateLimits: read.RATE_LIMITS,
    redisUrl: read.REDIS_URL,
    proofOfWork: read.PROOF_OF_WORK,
    secondFactorRequired: read.SECOND_FACTOR === 'required',
    consentOptional: read.CONSENT_TEXTS === 'optional',
    drainSeconds: read.DRAIN_SECONDS,
    metricsToken: read.METRICS_TOKEN,
    tracing: read.TRACING,
    zoom: zoomIn(read),
    bigBlueButton: bigBlueButtonIn(read),
    localWebhooks: read.LOCAL_WEBHOOKS,
    worker: read.WORKER,
    demo: read.DEMO,
  }
}

const neededForZoom = [
  'ZOOM_ACCOUNT_ID',
  'ZOOM_CLIENT_ID',
  'ZOOM_CLIENT_SECRET',
  'ZOOM_HOSTS',
  'ZOOM_PSEUDONYM_DOMAIN',
] as const

/** Throws SettingsError where Zoom is set up in part. */
function zoomIn(read: Values): ZoomSettings | undefined {
  const missing = neededForZoom.filter((name) => read[name] === undefined)
  if (missing.length === neededForZoom.length) return undefined
  if (missing.length > 0) {
    throw new SettingsError(`${missing.join(', ')} must be set too, since others of Zoom are.`)
  }
  const [first = '', ...others] = (read.ZOOM_HOSTS ?? '').split(',').map((host) => host.trim())
  return {
    accountId: read.ZOOM_ACCOUNT_ID ?? '',
    clientId: read.ZOOM_CLIENT_ID ?? '',
    clientSecret: read.ZOOM_CLIENT_SECRET ?? '',
    webhookSecret: read.ZOOM_WEBHOOK_SECRET,
    hosts: [first, ...others],
    pseudonymDomain: read.ZOOM_PSEUDONYM_DOMAIN ?? '',
    oauthUrl: read.ZOOM_URL.replace(/\/+$/, ''),
  }
}

/** Throws SettingsError where BigBlueButton is set up in part. */
function bigBlueButtonIn({
  BBB_URL: url,
  BBB_SECRET: secret,
  BBB_CHECKSUM: checksum,
}: Values): BigBlueButtonSettings | undefined {
  if (url !== undefined && secret !== undefined) return { url, secret, checksum }
  if (url === undefined && secret === undefined) return undefined
  throw new SettingsError('BBB_URL and BBB_SECRET must be set both, or none of them.')
}

const writeProblems: Readonly<Record<string, string>> = {
  EEXIST: 'is a file',
  ENOTDIR: 'lies below a file',
  ENOSPC: 'is on a full disk',
}

/**
 * Makes the data folder where it is missing, for its owner alone, and closes what former versions left open in it. Throws
 * SettingsError where nothing can be written to it.
 */
export function prepareDataDir(dataDir: string): void {
  try {
    // Names, addresses and join links are in there.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    closeToOthers(dataDir)
    // A folder may be there and take nothing, such as one of another account or on a disk that is mounted read-only.
    rmdirSync(mkdtempSync(path.join(dataDir, '.writable-')))
  } catch (error) {
    const problem =
      writeProblems[(error as NodeJS.ErrnoException).code ?? ''] ?? 'takes nothing from this account'
    throw new SettingsError(
      `DATA_DIR must name a folder that can be written to, and ${dataDir} ${problem}. Name another folder, or make room for it there.`,
    )
  }
}

/** What is in the data folder. The folder itself may be one that others need, such as `/srv`. */
const dataFiles = ['events.db', 'events.db-wal', 'events.db-shm', 'mail', 'media'] as const

function closeToOthers(dataDir: string): void {
  for (const name of dataFiles) {
    const file = path.join(/*turbopackIgnore: true*/ dataDir, name)
    const stats = statSync(/*turbopackIgnore: true*/ file, { throwIfNoEntry: false })
    if (!stats || (stats.mode & 0o077) === 0) continue
    try {
      chmodSync(file, stats.isDirectory() ? 0o700 : 0o600)
    } catch {
      // It is another account's, which decides, or of a file system without modes.
    }
  }
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new SettingsError(
      `${file} must be a file that this account may read (${(error as NodeJS.ErrnoException).code}): links in mails depend on it. Give it to the account, or put it back from a backup.`,
    )
  }
}

/** Made once and kept, so that logins and links outlive a restart. Readable by its owner alone. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    prepareDataDir(dataDir)
    try {
      writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!existsSync(file)) throw error
    }
  }
  const secret = readSecret(file)
  if (variables.PAYLOAD_SECRET.schema.safeParse(secret).success) return secret
  throw new SettingsError(
    `${file} ${variables.PAYLOAD_SECRET.rule}, and has ${secret.length}. Put it back from a backup: links in mails depend on it. Where nobody needs them any more, delete the file, and a new one is made.`,
  )
}
