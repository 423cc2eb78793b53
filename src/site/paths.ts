import { eventFilePath, eventPath } from '../events/rules/eventPath.ts'
import { legalPaths } from '../i18n/rules/legalPages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { type FeedFile, type FeedFilter, feedPath } from '../feeds/feedPaths.ts'

/** Where the pages of one language are. Parts of an address are put in as they are: slugs and tokens need no escape. */
export interface SitePaths {
  home: string
  archive: string
  events: string
  imprint: string
  privacy: string
  /** The form for a topic that somebody wishes for. */
  topicWish: string
  /** The page after it, the same for everybody. */
  topicWishThanks: string
  event: (slug: string) => string
  calendar: (slug: string) => string
  /** The picture that stands for an event where its page is shared. */
  socialImage: (slug: string) => string
  speaker: (slug: string) => string
  partner: (slug: string) => string
  feed: (file: FeedFile, filter?: FeedFilter) => string
  register: (slug: string) => string
  /** The page after a registration, the same for everybody with this outcome. */
  registered: (slug: string) => string
  waitlisted: (slug: string) => string
  confirmAddress: (slug: string) => string
}

const german: SitePaths = {
  home: '/',
  archive: '/archiv',
  events: '/veranstaltungen',
  ...legalPaths.de,
  topicWish: '/themenwunsch',
  topicWishThanks: '/themenwunsch/danke',
  event: (slug) => eventPath({ slug, locale: 'de' }),
  calendar: (slug) => eventFilePath({ slug, locale: 'de' }),
  socialImage: (slug) => `/veranstaltungen/${slug}/vorschau.png`,
  speaker: (slug) => `/mitwirkende/${slug}`,
  partner: (slug) => `/partner/${slug}`,
  feed: (file, filter) => feedPath({ locale: 'de', file, filter }),
  register: (slug) => `/veranstaltungen/${slug}/anmeldung`,
  registered: (slug) => `/veranstaltungen/${slug}/angemeldet`,
  waitlisted: (slug) => `/veranstaltungen/${slug}/warteliste`,
  confirmAddress: (slug) => `/veranstaltungen/${slug}/adresse-bestaetigen`,
}

const english: SitePaths = {
  home: '/en',
  archive: '/en/archive',
  events: '/en/events',
  ...legalPaths.en,
  topicWish: '/en/topic-wish',
  topicWishThanks: '/en/topic-wish/thanks',
  event: (slug) => eventPath({ slug, locale: 'en' }),
  calendar: (slug) => eventFilePath({ slug, locale: 'en' }),
  socialImage: (slug) => `/en/events/${slug}/preview.png`,
  speaker: (slug) => `/en/speakers/${slug}`,
  partner: (slug) => `/en/partners/${slug}`,
  feed: (file, filter) => feedPath({ locale: 'en', file, filter }),
  register: (slug) => `/en/events/${slug}/registration`,
  registered: (slug) => `/en/events/${slug}/registered`,
  waitlisted: (slug) => `/en/events/${slug}/waiting-list`,
  confirmAddress: (slug) => `/en/events/${slug}/confirm-address`,
}

const paths: Record<Locale, SitePaths> = { de: german, en: english }

/** The addresses of the pages in one language. */
export function pathsIn(locale: Locale): SitePaths {
  return paths[locale]
}

/** One's own registration; in the language of the registration, so there is one address for both. */
export const registrationPath = (token: string): string => `/anmeldung/${token}`

/** Where one's own registration is cancelled, by POST. */
export const cancelPath = (token: string): string => `/anmeldung/${token}/absagen`

/** Where the address of one's own registration is confirmed, by POST. */
export const confirmPath = (token: string): string => `/anmeldung/${token}/bestaetigen`

/** Where the name in one's own registration is corrected, by POST. */
export const namePath = (token: string): string => `/anmeldung/${token}/name`

/** One's own registration once the name has been saved: the page says so at this very place. */
export const nameSavedPath = (token: string): string => `${registrationPath(token)}?${savedMark}#${savedMark}`

/** Marks, in an address, what has just been saved: there is no cookie to remember it by. */
export const savedMark = 'gespeichert'

/** Where one of the consents is withdrawn: the page that says what comes with it by GET, the act itself by POST. */
export const withdrawPath = ({ token, key }: { token: string; key: string }): string =>
  `/anmeldung/${token}/widerruf/${key}`

/** The page with the meeting access. */
export const joinPath = (token: string): string => `/teilnehmen/${token}`

/** Where a browser gets the challenge for a proof of work. */
export const proofOfWorkPath = '/anmeldung/aufgabe'

/** Where everything is that only the holder of a token sees. */
export const personalPaths = ['/anmeldung/*', '/teilnehmen/*']

/** Tells the language of a page by its address. */
export function localeOfPath(path: string): Locale {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'de'
}

/** The part of every page that is not menu or footer. */
export const mainId = 'main'
