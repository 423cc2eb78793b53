import type { Locale } from '../../i18n/rules/locale.ts'

/** Where the pages and feeds of one language begin, below the path of `publicUrl`. */
export interface LocalPaths {
  /** What is to come. */
  home: string
  archive: string
  /** What the months are below: `/kalender/2026-12`. */
  calendar: string
  /** What the page of an event, and what belongs to it, is below: `/veranstaltungen/<slug>`. */
  events: string
  speakers: string
  partners: string
  topicWish: string
  imprint: string
  privacy: string
  /** Only where its text has been written. */
  accessibility: string
  /** Where the number of a certificate of attendance is checked. */
  certificates: string
  feeds: string
}

/** Where everything is whose place can be chosen, below the path of `publicUrl`. */
export interface PathTable extends Record<Locale, LocalPaths> {
  /** One's own registration, and what one does with it. Below it, as below the next two, is what only one person may see. */
  registration: string
  /** The way into the meeting. */
  join: string
  /** The preview of an event, for the admin. */
  preview: string
}

/** The places that somebody chooses; the others stay. */
export type PathChoice = Partial<Record<Locale, Partial<LocalPaths>>> & Partial<Omit<PathTable, Locale>>

/** What has a place of its own that nobody chooses: programs ask for it there. */
export const fixedPaths = {
  graphql: '/graphql',
  embed: '/embed.js',
  conferences: '/conferences',
  assets: '/assets',
  health: '/health',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  favicon: '/favicon.ico',
} as const

const defaultPaths: PathTable = {
  de: {
    home: '/',
    archive: '/archiv',
    calendar: '/kalender',
    events: '/veranstaltungen',
    speakers: '/mitwirkende',
    partners: '/partner',
    topicWish: '/themenwunsch',
    imprint: '/impressum',
    privacy: '/datenschutz',
    accessibility: '/barrierefreiheit',
    certificates: '/bescheinigung',
    feeds: '/feeds',
  },
  en: {
    home: '/en',
    archive: '/en/archive',
    calendar: '/en/calendar',
    events: '/en/events',
    speakers: '/en/speakers',
    partners: '/en/partners',
    topicWish: '/en/topic-wish',
    imprint: '/en/imprint',
    privacy: '/en/privacy',
    accessibility: '/en/accessibility',
    certificates: '/en/certificate',
    feeds: '/en/feeds',
  },
  registration: '/anmeldung',
  join: '/teilnehmen',
  preview: '/vorschau',
}

/** The table with what was chosen. */
export function pathTable({ de, en, ...rest }: PathChoice = {}): PathTable {
  return { ...defaultPaths, ...rest, de: { ...defaultPaths.de, ...de }, en: { ...defaultPaths.en, ...en } }
}
