import { defaultLocale, type Locale } from '../../i18n/rules/locale.ts'
import { type FeedFile, type FeedFilter, feedPath } from './feeds.ts'
import { fixedPaths, type LocalPaths, type PathTable, pathTable } from './pathTable.ts'
import { isElsewhere, isWithin, type Place, placesIn, publicPages } from './places.ts'

/**
 * Where everything of one language is: paths as a browser asks for them, that of `publicUrl` included. Parts of an address
 * are put in as they are: slugs and tokens need no escape.
 */
export interface SitePaths extends Omit<LocalPaths, 'feeds' | 'calendar' | 'speakers' | 'partners'> {
  /** The page after a wish for a topic, the same for everybody. */
  topicWishThanks: string
  /** A month of the calendar: 2026-12. Default: the one that it is. */
  month: (month?: string) => string
  event: (slug: string) => string
  /** The event as a calendar file. */
  calendar: (slug: string) => string
  /** The picture that stands for an event where its page is shared. */
  socialImage: (slug: string) => string
  speaker: (slug: string) => string
  partner: (slug: string) => string
  /** What is known of a certificate of attendance. */
  certificate: (number: string) => string
  feed: (file: FeedFile, filter?: FeedFilter) => string
  register: (slug: string) => string
  /** The page after a registration, the same for everybody with this outcome. */
  registered: (slug: string) => string
  waitlisted: (slug: string) => string
  confirmAddress: (slug: string) => string
}

/** Where everything is, in every language: the one place that knows. */
export interface Addresses extends Record<Locale, SitePaths> {
  /** Scheme and host of the public site. */
  origin: string
  /** A path as a whole address, to be followed from anywhere. */
  urlOf: (path: string) => string
  /** A whole address of ours without its host, so that it is loaded from wherever the page was, as its policy allows; any other as it is. */
  pathOf: (url: string) => string
  /** The start page of a language, without a slash at its end: stands for the site as a whole. */
  homeUrl: (locale: Locale) => string
  /** Where the same page is in each language. */
  inEach: (path: (paths: SitePaths) => string) => Record<Locale, string>
  /** Whether the pages that anybody may read are ours to answer. */
  hasPages: boolean
  /** Tells whether a path is ours to answer, be there something or nothing. */
  isOurs: (path: string) => boolean
  /** Tells the language of a page by its path. */
  localeOf: (path: string) => Locale
  /** One's own registration; in the language of the registration, so there is one address for both. */
  registration: (token: string) => string
  /** Where one's own registration is cancelled, by POST. */
  cancel: (token: string) => string
  /** Where the address of one's own registration is confirmed, by POST. */
  confirm: (token: string) => string
  /** Where the name in one's own registration is corrected, by POST. */
  name: (token: string) => string
  /** One's own registration once the name has been saved: the page says so at this very place. */
  nameSaved: (token: string) => string
  /** Where one of the consents is withdrawn: the page that says what comes with it by GET, the act itself by POST. */
  withdraw: (args: { token: string; key: string }) => string
  /** The event of one's own registration as a calendar file, whose entry leads back to it. */
  ownCalendar: (token: string) => string
  /** One's own certificate of attendance, as a PDF. */
  ownCertificate: (token: string) => string
  /** The page with the meeting access. */
  join: (token: string) => string
  /** The way into the meeting for a speaker, who has not registered. */
  staffDoor: (code: string) => string
  /** Where a conference provider tells what happens in its rooms. */
  conference: (provider: string) => string
  /** The beginnings of all that only the holder of a token sees. */
  personal: readonly string[]
  /** Where the admin finds the preview of an event. */
  preview: (id: string) => string
  /** Where a browser gets the challenge for a proof of work. */
  proofOfWork: string
  /** The API. */
  graphql: string
  /** Where other sites find the script that shows our events. */
  embed: string
  asset: (file: string) => string
  health: (of: 'live' | 'ready') => string
  robots: string
  sitemap: string
  favicon: string
}

/** Marks, in an address, what has just been saved: there is no cookie to remember it by. */
export const savedMark = 'gespeichert'

/** What belongs to an event beside its page, below it. */
const eventParts = {
  de: {
    socialImage: 'vorschau.png',
    register: 'anmeldung',
    registered: 'angemeldet',
    waitlisted: 'warteliste',
    confirmAddress: 'adresse-bestaetigen',
  },
  en: {
    socialImage: 'preview.png',
    register: 'registration',
    registered: 'registered',
    waitlisted: 'waiting-list',
    confirmAddress: 'confirm-address',
  },
} as const

const calendars: Record<Locale, string> = { de: 'veranstaltung', en: 'event' }

const thanks: Record<Locale, string> = { de: 'danke', en: 'thanks' }

/** Where everything is, by the address of the site and the table of paths below it. */
export function createAddresses({
  publicUrl,
  paths = pathTable(),
  hasPages = true,
}: {
  /** Without a slash at its end. */
  publicUrl: string
  paths?: PathTable
  /** Default: they are. */
  hasPages?: boolean
}): Addresses {
  const origin = /^https?:\/\/[^/]+/.exec(publicUrl)?.[0] ?? ''
  const base = publicUrl.slice(origin.length)
  const at = (path: string): string => {
    if (isElsewhere(path)) return path
    return path === '/' ? base || '/' : base + path
  }
  const urlOf = (path: string): string => (isElsewhere(path) ? path : origin + path)
  const places = placesIn(paths).map((place) => ({ ...place, path: at(place.path) }))
  const registration = (token: string): string => `${at(paths.registration)}/${token}`
  const local: Record<Locale, SitePaths> = {
    de: sitePaths({ locale: 'de', paths: paths.de, at, hasPages }),
    en: sitePaths({ locale: 'en', paths: paths.en, at, hasPages }),
  }
  return {
    ...local,
    origin,
    urlOf,
    pathOf: (url) => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url),
    homeUrl: (locale) => urlOf(local[locale].home).replace(/\/$/, ''),
    inEach: (path) => ({ de: path(local.de), en: path(local.en) }),
    hasPages,
    isOurs: ownerOf(hasPages ? places : places.filter(({ name }) => !isPublicPage(name))),
    localeOf: localeFinder(places),
    registration,
    cancel: (token) => `${registration(token)}/absagen`,
    confirm: (token) => `${registration(token)}/bestaetigen`,
    name: (token) => `${registration(token)}/name`,
    nameSaved: (token) => `${registration(token)}?${savedMark}#${savedMark}`,
    withdraw: ({ token, key }) => `${registration(token)}/widerruf/${key}`,
    ownCalendar: (token) => `${registration(token)}/kalender.ics`,
    ownCertificate: (token) => `${registration(token)}/bescheinigung.pdf`,
    join: (token) => `${at(paths.join)}/${token}`,
    staffDoor: (code) => `${at(paths.join)}/mitwirken/${code}`,
    conference: (provider) => `${at(fixedPaths.conferences)}/${provider}`,
    personal: [at(paths.registration), at(paths.join)],
    preview: (id) => `${at(paths.preview)}/${id}`,
    proofOfWork: `${at(paths.registration)}/aufgabe`,
    graphql: at(fixedPaths.graphql),
    embed: at(fixedPaths.embed),
    asset: (file) => `${at(fixedPaths.assets)}/${file}`,
    health: (of) => `${at(fixedPaths.health)}/${of}`,
    robots: at(fixedPaths.robots),
    sitemap: at(fixedPaths.sitemap),
    favicon: at(fixedPaths.favicon),
  }
}

function sitePaths({
  locale,
  paths: { feeds, calendar, speakers, partners, ...paths },
  at,
  hasPages,
}: {
  locale: Locale
  paths: LocalPaths
  at: (path: string) => string
  hasPages: boolean
}): SitePaths {
  const event = (slug: string): string => `${at(paths.events)}/${slug}`
  const partOf =
    (part: keyof (typeof eventParts)[Locale]) =>
    (slug: string): string =>
      `${event(slug)}/${eventParts[locale][part]}`
  return {
    home: at(paths.home),
    archive: at(paths.archive),
    month: (month) => (month === undefined ? at(calendar) : `${at(calendar)}/${month}`),
    events: at(paths.events),
    topicWish: at(paths.topicWish),
    topicWishThanks: `${at(paths.topicWish)}/${thanks[locale]}`,
    imprint: at(paths.imprint),
    privacy: at(paths.privacy),
    accessibility: at(paths.accessibility),
    certificates: at(paths.certificates),
    certificate: (number) => `${at(paths.certificates)}/${number}`,
    event,
    // Where the pages are somebody else's, what is below them is too.
    calendar: (slug) => `${hasPages ? event(slug) : `${at(feeds)}/${calendars[locale]}/${slug}`}.ics`,
    socialImage: partOf('socialImage'),
    speaker: (slug) => `${at(speakers)}/${slug}`,
    partner: (slug) => `${at(partners)}/${slug}`,
    feed: (file, filter) => at(feeds) + feedPath({ locale, file, filter }),
    register: partOf('register'),
    registered: partOf('registered'),
    waitlisted: partOf('waitlisted'),
    confirmAddress: partOf('confirmAddress'),
  }
}

/** What goes with the pages that anybody may read. */
const besidePages: readonly string[] = [
  'paths.preview',
  fixedPaths.sitemap,
  fixedPaths.robots,
  fixedPaths.favicon,
]

/** Tells whether a place is one of those that a project without our pages has of its own. */
const isPublicPage = (name: string): boolean =>
  besidePages.includes(name) ||
  publicPages.some((page) => name.startsWith('paths.') && name.endsWith(`.${page}`))

function ownerOf(places: readonly Place[]): (path: string) => boolean {
  return (path) => {
    // A slash too many leads to the page without it.
    const asked = path.replace(/\/+$/, '') || '/'
    return places.some(({ path: place, hasBelow }) => (hasBelow ? isWithin(asked, place) : asked === place))
  }
}

/** The language whose place is the nearest above a path, such as `/en`, which is below `/` too. */
function localeFinder(places: readonly Place[]): (path: string) => Locale {
  const nearestFirst = places
    .filter(({ path }) => !isElsewhere(path))
    .flatMap(({ locale, path }) => (locale ? [{ locale, path }] : []))
    .sort((one, other) => other.path.length - one.path.length)
  return (asked) => nearestFirst.find(({ path }) => isWithin(asked, path))?.locale ?? defaultLocale
}
