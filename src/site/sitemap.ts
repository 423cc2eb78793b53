import { defaultLocale, type Locale, locales } from '../i18n/rules/locale.ts'
import type { PublicAddresses } from '../programme/publicAddresses.ts'
import { escapeHtml } from '../richText/rules/escapeHtml.ts'
import type { Addresses, SitePaths } from '../addresses/rules/addresses.ts'

interface Entry {
  path: (paths: SitePaths) => string
  updatedAt?: string
}

/** All pages that are there for everybody, each in both languages (sitemaps.org 0.9, with Google's alternates). */
export function renderSitemap({
  found: { events, speakers, partners },
  months,
  addresses,
  hasAccessibility,
}: {
  /** What has a page. */
  found: PublicAddresses
  /** Of the calendar: 2026-12. */
  months: readonly string[]
  addresses: Addresses
  /** Whether there is a page about accessibility. */
  hasAccessibility: boolean
}): string {
  const entries: Entry[] = [
    { path: ({ home }) => home },
    { path: ({ archive }) => archive },
    ...months.map((each) => ({ path: ({ month }: SitePaths) => month(each) })),
    ...events.map(({ slug, updatedAt }) => ({ path: ({ event }: SitePaths) => event(slug), updatedAt })),
    ...speakers.map(({ slug }) => ({ path: ({ speaker }: SitePaths) => speaker(slug) })),
    ...partners.map(({ slug }) => ({ path: ({ partner }: SitePaths) => partner(slug) })),
    { path: ({ topicWish }) => topicWish },
    { path: ({ imprint }) => imprint },
    { path: ({ privacy }) => privacy },
    ...(hasAccessibility ? [{ path: ({ accessibility }: SitePaths) => accessibility }] : []),
  ]
  const addressIn = ({ path }: Entry, locale: Locale): string =>
    escapeHtml(addresses.urlOf(encodeURI(path(addresses[locale]))))
  const alternatesOf = (entry: Entry): string =>
    [...locales.map((locale) => [locale, locale] as const), ['x-default', defaultLocale] as const]
      .map(
        ([language, locale]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${addressIn(entry, locale)}"/>`,
      )
      .join('')
  const urls = entries.flatMap((entry) =>
    locales.map((locale) => {
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
