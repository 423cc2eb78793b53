import { type LegalPage, legalPages } from '../appearance/rules/Appearance.ts'
import { defaultLocale, type Locale, locales } from '../i18n/rules/locale.ts'
import type { PublicAddresses } from '../programme/publicAddresses.ts'
import { escapeHtml } from '../richText/rules/escapeHtml.ts'
import type { Addresses, SitePaths } from '../addresses/rules/addresses.ts'

interface Entry {
  path: (paths: SitePaths) => string
  updatedAt?: string
  /** Default: all of them. */
  languages?: readonly Locale[]
}

/** The languages of the pages that the law asks for; null where there is no such page. */
export type LegalLanguages = Record<LegalPage, readonly Locale[] | null>

/** All pages that are there for everybody, each in the languages that it is written in (sitemaps.org 0.9, with Google's alternates). */
export function renderSitemap({
  found: { events, speakers, partners },
  months,
  addresses,
  legal,
}: {
  /** What has a page. */
  found: PublicAddresses
  /** Of the calendar: 2026-12. */
  months: readonly string[]
  addresses: Addresses
  legal: LegalLanguages
}): string {
  const entries: Entry[] = [
    { path: ({ home }) => home },
    { path: ({ archive }) => archive },
    ...months.map((each) => ({ path: ({ month }: SitePaths) => month(each) })),
    ...events.map(({ slug, ...more }) => ({ path: ({ event }: SitePaths) => event(slug), ...more })),
    ...speakers.map(({ slug, ...more }) => ({ path: ({ speaker }: SitePaths) => speaker(slug), ...more })),
    ...partners.map(({ slug, ...more }) => ({ path: ({ partner }: SitePaths) => partner(slug), ...more })),
    { path: ({ topicWish }) => topicWish },
    ...legalPages.flatMap((page) => {
      const languages = legal[page]
      return languages ? [{ path: (paths: SitePaths) => paths[page], languages }] : []
    }),
  ]
  const addressIn = ({ path }: Entry, locale: Locale): string =>
    escapeHtml(addresses.urlOf(encodeURI(path(addresses[locale]))))
  const languagesOf = ({ languages = locales }: Entry): readonly Locale[] => languages
  const alternatesOf = (entry: Entry): string => {
    const languages = languagesOf(entry)
    if (languages.length < 2) return ''
    return [...languages.map((locale) => [locale, locale] as const), ['x-default', defaultLocale] as const]
      .map(
        ([language, locale]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${addressIn(entry, locale)}"/>`,
      )
      .join('')
  }
  const urls = entries.flatMap((entry) =>
    languagesOf(entry).map((locale) => {
      const lastmod = entry.updatedAt === undefined ? '' : `<lastmod>${entry.updatedAt}</lastmod>`
      return `<url><loc>${addressIn(entry, locale)}</loc>${lastmod}${alternatesOf(entry)}</url>`
    }),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
