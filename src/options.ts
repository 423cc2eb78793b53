import type { CollectionConfig, Config, Payload, PayloadRequest } from 'payload'
import { ourName } from './appearance/rules/ourName.ts'
import { defaultAuditMonths } from './privacy/rules/auditTrail.ts'
import { type Addresses, createAddresses } from './addresses/rules/addresses.ts'
import { type PathChoice, pathTable } from './addresses/rules/pathTable.ts'
import type { ConferenceProvider } from './conferences/rules/ConferenceProvider.ts'
import { problemInPaths } from './addresses/rules/places.ts'
import { anyoneOfAdmin } from './accounts/rules/anyoneOfAdmin.ts'
import { documentId } from './database/rules/documentId.ts'
import { type Locale, toLocale } from './i18n/rules/locale.ts'
import { type RateLimits, resolveRateLimits } from './protection/rules/rateLimits.ts'
import type { Tracer } from './runtime/rules/tracer.ts'
import type { WritingRules } from './registrations/rules/writingRules.ts'
import type { Retention } from './privacy/rules/retention.ts'

/** The collections that the plugin adds. */
export const collectionNames = [
  'events',
  'eventTemplates',
  'speakers',
  'partners',
  'topics',
  'topicWishes',
  'media',
  'registrations',
  'messages',
  'announcements',
  'meetings',
  'consentTexts',
  'mailTemplates',
  'sites',
  'webhookDeliveries',
  'conferenceTasks',
  'presences',
  'contentVersions',
  'eventStatistics',
  'deletions',
  'auditEntries',
] as const

export type CollectionName = (typeof collectionNames)[number]

const defaultSlugs = {
  events: 'events',
  eventTemplates: 'event-templates',
  speakers: 'speakers',
  partners: 'partners',
  topics: 'topics',
  topicWishes: 'topic-wishes',
  media: 'media',
  meetings: 'meetings',
  conferenceTasks: 'conference-tasks',
  presences: 'presences',
  consentTexts: 'consent-texts',
  registrations: 'registrations',
  messages: 'messages',
  announcements: 'announcements',
  mailTemplates: 'mail-templates',
  sites: 'sites',
  webhookDeliveries: 'webhook-deliveries',
  contentVersions: 'public-versions',
  eventStatistics: 'event-statistics',
  deletions: 'deletions',
  auditEntries: 'audit-entries',
} as const satisfies Record<CollectionName, string>

/**
 * The slug of each collection. Typed as the default slugs, so that Payload's generated types apply inside the
 * plugin; at run time each may be any string.
 */
export type Slugs = typeof defaultSlugs

/** Who invites: named on pages, in mails and in calendar files. */
export interface Organiser {
  name: string
  /** Lines of the postal address, for the legal footer of mails. */
  postalAddress: string[]
  /** Where participants may write to. */
  email: string
  imprintUrl: string
  privacyUrl: string
}

/** Where the published events are kept between starts. */
export interface ProgrammeFile {
  path: string
  /** What tells one build of the program from another. */
  build: string
}

/** Gets the collection as the plugin would add it, returns the one to add. */
export type CollectionOverride = (collection: CollectionConfig) => CollectionConfig

/** Tells from a request whether its user has a role. */
export type RoleCheck = (args: { req: PayloadRequest }) => boolean

/** Tells from a request which events its user helps with, by their ids. */
export type HelpedEvents = (args: { req: PayloadRequest }) => (string | number)[]

/** Reads the IP address of whoever sent a request; null where it is not known. */
export type ClientAddress = (args: { request: Request }) => string | null

/** What `greenForumEvents(options)` takes. Everything has a default. */
export interface GreenForumEventsOptions {
  /** Keeps the collections, and so the tables and what is in them, and does nothing else when true. Default: false. */
  disabled?: boolean
  /**
   * Address of the public site, used in mails, feeds and the API. It may hold a path: all pages, the API and the feeds are below it
   * then, and requests have to come with it. Default: the config's `serverURL`, else `http://localhost:3000`.
   */
  publicUrl?: string
  /**
   * Other paths for pages, feeds and personal links, below that of `publicUrl`: `{ de: { home: '/termine', events: '/termine' } }`.
   * Addresses that mails and calendars have carried out before stop working. Default: `/`, `/veranstaltungen`, `/en/events` and so on.
   */
  paths?: PathChoice
  /**
   * Whether there are pages that anybody may read: lists, events, people, partners, the wish for a topic, with robots.txt and
   * sitemap.xml. Where false, mails, feeds and the API lead to pages of yours at the addresses that ours would have, or at whole
   * addresses in `paths`; personal pages, imprint and privacy stay. Default: true.
   */
  pages?: boolean
  /** IANA name of the zone that new events get. Default: `Europe/Berlin`. */
  timeZone?: string
  /** Who invites, where nothing else is said in the admin under “Auftritt”. Default: Grünes Forum Selbstverwaltung. */
  organiser?: Partial<Organiser>
  /**
   * Who may edit the programme and see registrations. `req` comes with its user alone where the admin asks what to list. Default: a
   * user whose `roles` hold `editor` or `administrator`; whoever is logged in to the admin, where its collection of users has no
   * field `roles` or `role`.
   */
  isEditor?: RoleCheck
  /**
   * Who may change texts of consent, sites and mail wording. Default: a user whose `roles` hold `administrator`; whoever is an
   * editor, where the collection of users has no field `roles` or `role`.
   */
  isAdministrator?: RoleCheck
  /**
   * Which events a user helps with who is no editor: their registrations and attendance are all that such a user sees
   * beyond the public. Default: for a user whose `roles` hold `helper`, those in `events`.
   */
  helpedEvents?: HelpedEvents
  /** Folder for uploaded pictures and documents, where they are in a collection of ours. Default: `data/media`. */
  mediaDir?: string
  /**
   * File, in a folder that is there, in which the published events as they are in memory are kept for the next start, which then
   * reads from the database only what has changed since, with speakers and partners in files beside it; and what tells one build
   * of the program from another, such as the hash of its commit, since another build may hold them otherwise. Nothing is in it
   * that the pages do not show. Default: none.
   */
  programmeFile?: ProgrammeFile
  /**
   * How often somebody may register by the pages and the API, counted in each process unless there is a `redisUrl`; false: as
   * often as they like.
   * The admin and `registerForEvent` are not limited. Default: as `RateLimits` says of each.
   */
  rateLimits?: Partial<RateLimits> | false
  /**
   * Address of a Redis (`redis:` or `rediss:`) in which all processes count together what `rateLimits` limits, by hashes that
   * are forgotten within an hour. While it is away, each counts for itself. It needs the package `@redis/client`.
   * Default: none, nothing is written anywhere.
   */
  redisUrl?: string
  /**
   * Makes spans of what takes time: requests, queries, registrations, mails, looks at an outbox, reading of the programme. A tracer of
   * OpenTelemetry, such as `trace.getTracer('events')` of `@opentelemetry/api`, of which nothing is imported here. No person,
   * address or token is in a span. Default: none.
   */
  tracer?: Tracer
  /** Seconds after which a query by the API is given up and answered with `QUERY_TIMEOUT`; a mutation never is. Default: 5. */
  queryTimeLimit?: number
  /**
   * How many proxies of ours a request passes before it is here. Each must add to `X-Forwarded-For` or `Forwarded`; what
   * these say beyond it is not believed. Default: 0, the network is that of the connection.
   */
  trustedProxies?: number
  /**
   * Reads from a request the IP address to count by, in place of what `trustedProxies` says: in a route handler of Next there is
   * no connection to take it from. Read only a header that your own server or host writes over whatever a client sends. Null:
   * unknown, and limited together by event and e-mail address alone. Default: none.
   */
  clientAddress?: ClientAddress
  /**
   * Whether a registration by the pages or the API needs a proof of work (ALTCHA): the browser computes for a second
   * while the form is filled in. Without JavaScript nobody can register then, and is told to write. Each proof is good for one
   * registration, in all processes where Payload's `kv` is in the database, as by default. Default: false.
   */
  proofOfWork?: boolean
  /**
   * Mails that all processes together may begin to send within a minute. Processes that begin one at the very same
   * moment may each exceed it by one. Default: no limit.
   */
  mailsPerMinute?: number
  /**
   * Whether mails bring the logo and the picture of the event along, as parts that their HTML refers to (Content-ID). Not where
   * an e-mail adapter drops those, as Payload's for Resend does: what is left would be files without a use. Default: true.
   */
  mailPictures?: boolean
  /**
   * Address that reports about undeliverable mails go to, by the envelope of each mail: for `bounces@example.org` it
   * is `bounces+<id>@example.org`, so the mail server must deliver both to one mailbox. Default: the sender's.
   */
  bounceAddress?: string
  /** Maildir folder in which such reports arrive; looked at every minute by whoever sends mails. Default: none. */
  bounceMaildir?: string
  /**
   * Whether webhooks may go to addresses of private networks and of this machine, and there over http: anybody who may
   * edit `sites` can make the server ask these then. Default: only where `NODE_ENV` is not `production`.
   */
  localWebhooks?: boolean
  /**
   * Video conference systems that events can use besides a link by hand: `zoom()`, `bigBlueButton()`, or your own. Default: none.
   */
  conferences?: readonly ConferenceProvider[]
  /** Whether events may take registrations on their pages without asking for any consent. Default: false. */
  consentOptional?: boolean
  /** Days for which registrations and their mails are kept after their event, unless the event says otherwise. Default: 30. */
  keepDays?: number
  /** Days that no event may go beyond, and for which the addresses of those who wished for a topic are kept. Default: 180. */
  maxKeepDays?: number
  /** Whether the admin's first page begins with an overview of the programme. Default: true. */
  dashboard?: boolean
  /** Whether the guide for editors, in German, is in the admin, and each view leads to what it says of it. Default: true. */
  help?: boolean
  /**
   * Whether what Payload itself says in the admin is mended: “Sie” throughout in German, and words that editors know in both
   * languages. What the config's `i18n.translations` say stays in any case. Default: true.
   */
  mendTranslations?: boolean
  /**
   * Whether what Payload's admin lacks for people who listen, who need contrast, or who have a phone is mended in all of its
   * views: names of buttons and fields, landmarks, small grey letters, the bar of a form. Default: true.
   */
  mendAccessibility?: boolean
  /** Months for which the trail of what staff changed is kept. Default: 24. */
  auditMonths?: number
  /** Other slugs for collections, where the defaults are taken. Default: none. */
  slugs?: Partial<Record<CollectionName, string>> & {
    /** Of the global in which editors say who invites. Default: `appearance`. */
    appearance?: string
    /** @deprecated Its name now is `contentVersions`. */
    publicVersions?: string
  }
  /**
   * Changes to collections, one function a collection. For `media`, it can be the slug of a collection of the config's own
   * instead: its files are used then, and none is added. Default: none.
   */
  collections?: Partial<Record<Exclude<CollectionName, 'media'>, CollectionOverride>> & {
    media?: CollectionOverride | string
  }
}

/** The options with every default filled in; resolved once, when the config is built. */
export interface ResolvedOptions {
  disabled: boolean
  /** Without a slash at its end. */
  publicUrl: string
  /** Whether somebody has said it. */
  hasPublicUrl: boolean
  addresses: Addresses
  timeZone: string
  /** As the options say; what is shown is `organiserIn`. */
  organiser: Organiser
  isEditor: RoleCheck
  isAdministrator: RoleCheck
  helpedEvents: HelpedEvents
  mediaDir: string
  /** Octets of an uploaded file, as the config's `upload.limits` has it. */
  maxFileSize: number
  programmeFile: ProgrammeFile | null
  rateLimits: RateLimits | null
  redisUrl: string | null
  tracer: Tracer | null
  queryTimeLimit: number
  trustedProxies: number
  clientAddress: ClientAddress | null
  proofOfWork: boolean
  mailsPerMinute: number | null
  mailPictures: boolean
  bounceAddress: string | null
  bounceMaildir: string | null
  localWebhooks: boolean
  conferences: readonly ConferenceProvider[]
  consentOptional: boolean
  retention: Retention
  dashboard: boolean
  help: boolean
  /** What the config falls back to: of titles of views, which Payload knows in one language alone, and of mails to editors. */
  fallbackLanguage: Locale
  mendTranslations: boolean
  mendAccessibility: boolean
  auditMonths: number
  slugs: Slugs
  /** Of the global; typed as its default, as those of collections are. */
  appearanceSlug: 'appearance'
  /** Whether files are in a collection that the plugin adds, and not in one that the config has already. */
  hasOwnMedia: boolean
  collections: Partial<Record<CollectionName, CollectionOverride>>
  /** How registrations are written as the plugin made their collection; null until it has. */
  registrationRules: WritingRules | null
}

function rolesOf(req: PayloadRequest): string[] {
  const roles = req.user && 'roles' in req.user ? req.user.roles : undefined
  return Array.isArray(roles) ? roles : []
}

function eventsInAccount({ req }: { req: PayloadRequest }): (string | number)[] {
  const events = rolesOf(req).includes('helper') && req.user && 'events' in req.user ? req.user.events : null
  return Array.isArray(events) ? events.map(documentId).filter((id) => id !== null) : []
}

/** What Payload takes where a config says nothing. */
const payloadsMaxFileSize = 20 * 1024 * 1024

/** Fills in the defaults. Throws where a path is used twice, `publicUrl` is no http address or the days to keep make no sense. */
export function resolveOptions({
  options,
  config,
}: {
  options: GreenForumEventsOptions
  config: Pick<Config, 'serverURL' | 'admin' | 'collections' | 'i18n' | 'routes' | 'upload'>
}): ResolvedOptions {
  const anyone = anyoneOfAdmin(config)
  const publicUrl = (options.publicUrl ?? (config.serverURL || 'http://localhost:3000')).replace(/\/+$/, '')
  const addresses = addressesOf({ publicUrl, options, routes: config.routes })
  const { media, ...overrides } = options.collections ?? {}
  const isTheirs = typeof media === 'string'
  // The one place where overridden slugs take the type of the default ones.
  const slugs = { ...defaultSlugs, ...givenSlugs(options), ...(isTheirs && { media }) } as Slugs
  return {
    disabled: options.disabled ?? false,
    publicUrl,
    hasPublicUrl: Boolean(options.publicUrl ?? config.serverURL),
    addresses,
    timeZone: options.timeZone ?? 'Europe/Berlin',
    organiser: {
      name: ourName,
      postalAddress: [],
      email: '',
      imprintUrl: addresses.urlOf(addresses.de.imprint),
      privacyUrl: addresses.urlOf(addresses.de.privacy),
      ...saidOf(options.organiser),
    },
    isEditor:
      options.isEditor ??
      anyone ??
      (({ req }) => rolesOf(req).some((role) => role === 'editor' || role === 'administrator')),
    isAdministrator:
      options.isAdministrator ??
      (anyone && (options.isEditor ?? anyone)) ??
      (({ req }) => rolesOf(req).includes('administrator')),
    helpedEvents: options.helpedEvents ?? eventsInAccount,
    mediaDir: options.mediaDir ?? 'data/media',
    maxFileSize: config.upload?.limits?.fileSize ?? payloadsMaxFileSize,
    programmeFile: options.programmeFile ?? null,
    rateLimits: resolveRateLimits(options.rateLimits),
    redisUrl: options.redisUrl ?? null,
    tracer: options.tracer ?? null,
    queryTimeLimit: options.queryTimeLimit ?? 5,
    trustedProxies: options.trustedProxies ?? 0,
    clientAddress: options.clientAddress ?? null,
    proofOfWork: options.proofOfWork ?? false,
    mailsPerMinute: options.mailsPerMinute ?? null,
    mailPictures: options.mailPictures ?? true,
    bounceAddress: options.bounceAddress ?? null,
    bounceMaildir: options.bounceMaildir ?? null,
    localWebhooks: options.localWebhooks ?? process.env.NODE_ENV !== 'production',
    conferences: conferencesOf(options),
    consentOptional: options.consentOptional ?? false,
    retention: retentionOf(options),
    dashboard: options.dashboard ?? true,
    help: options.help ?? true,
    fallbackLanguage: toLocale(config.i18n?.fallbackLanguage ?? 'en'),
    mendTranslations: options.mendTranslations ?? true,
    mendAccessibility: options.mendAccessibility ?? true,
    auditMonths: options.auditMonths ?? defaultAuditMonths,
    slugs,
    appearanceSlug: (options.slugs?.appearance ?? 'appearance') as 'appearance',
    hasOwnMedia: !isTheirs,
    collections: isTheirs ? overrides : { ...overrides, media },
    registrationRules: null,
  }
}

/** What is empty, as a variable of the environment that nobody has set, says nothing. */
function saidOf(organiser: Partial<Organiser> = {}): Partial<Organiser> {
  return Object.fromEntries(Object.entries(organiser).filter(([, value]) => Boolean(value)))
}

function addressesOf({
  publicUrl,
  options: { paths, pages: hasPages = true },
  routes,
}: {
  publicUrl: string
  options: GreenForumEventsOptions
  routes: Config['routes']
}): Addresses {
  const [, base] = /^https?:\/\/[^/?#\s]+((?:\/[\w~-][\w.~-]*)*)$/.exec(publicUrl) ?? []
  if (base === undefined) {
    throw new Error(
      `greenForumEvents: publicUrl must be an http or https address, with no more than a path of letters, digits and - _ . ~ behind its host, got "${publicUrl}"`,
    )
  }
  const table = pathTable(paths)
  const payloads = [routes?.admin ?? '/admin', routes?.api ?? '/api']
  const problem = problemInPaths({ table, base, hasPages, routes: payloads })
  if (problem) throw new Error(`greenForumEvents: ${problem}`)
  return createAddresses({ publicUrl, paths: table, hasPages })
}

function givenSlugs({ slugs = {} }: GreenForumEventsOptions): Partial<Record<CollectionName, string>> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Configs that were written before go on working.
  const { publicVersions, appearance: _, ...given } = slugs
  return publicVersions === undefined ? given : { contentVersions: publicVersions, ...given }
}

function conferencesOf({ conferences = [] }: GreenForumEventsOptions): readonly ConferenceProvider[] {
  const names = conferences.map(({ name }) => name)
  const wrong = names.find(
    (name, index) => !/^[a-z][a-z0-9-]*$/.test(name) || name === 'link' || names.indexOf(name) !== index,
  )
  if (wrong === undefined) return conferences
  throw new Error(
    `greenForumEvents: each of conferences must have a name of its own, of lower case letters, digits and hyphens and other than "link", got "${wrong}"`,
  )
}

function retentionOf({ keepDays = 30, maxKeepDays = 180 }: GreenForumEventsOptions): Retention {
  if (!(keepDays >= 1 && keepDays <= maxKeepDays)) {
    throw new Error(
      `greenForumEvents: keepDays must be from 1 to maxKeepDays, got ${keepDays} and ${maxKeepDays}`,
    )
  }
  return { keepDays, maxKeepDays }
}

/** The names of the collections that the plugin adds. */
export function ownCollections({ hasOwnMedia }: Pick<ResolvedOptions, 'hasOwnMedia'>): CollectionName[] {
  return collectionNames.filter((name) => name !== 'media' || hasOwnMedia)
}

const customKey = 'greenForumEvents'

/** Stores the resolved options where every module that holds the Payload instance finds them. */
export function withOptions({ config, options }: { config: Config; options: ResolvedOptions }): Config {
  return { ...config, custom: { ...config.custom, [customKey]: options } }
}

/** The resolved options of a running Payload. Throws where the plugin is not part of its config. */
export function optionsOf(payload: Payload): ResolvedOptions {
  const options = payload.config.custom?.[customKey] as ResolvedOptions | undefined
  if (!options) throw new Error('greenForumEvents is not among the plugins of this Payload config')
  return options
}
