import { Hono } from 'hono'
import type { Payload } from 'payload'
import { legalLanguages } from '../../appearance/legalLanguages.ts'
import { legalPages } from '../../appearance/rules/Appearance.ts'
import { monthAt } from '../../events/rules/calendarMonth.ts'
import { optionsOf } from '../../options.ts'
import { findPublicAddresses } from '../../programme/publicAddresses.ts'
import { findPublicMonths } from '../../programme/publicMonths.ts'
import { onePerAddress, publicCaching } from '../headers.ts'
import { type LegalLanguages, renderSitemap } from '../sitemap.ts'

/** Events in the sitemap at most: in both languages, and with everything else, below the 50,000 of sitemaps.org. */
const maxEvents = 20_000

/** What search engines ask for first: where they may go, and what there is. */
export function createCrawlerRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses, slugs, timeZone } = optionsOf(payload)
  const { admin, api } = payload.config.routes
  const robots = [
    'User-agent: *',
    ...addresses.personal.map((path) => `Disallow: ${path}/`),
    // Where the admin is everything, its pages say so themselves.
    ...(admin === '/' ? [] : [`Disallow: ${admin}`]),
    `Disallow: ${api}/`,
    // Pictures and documents of published events.
    `Allow: ${api}/${slugs.media}/`,
    '',
    `Sitemap: ${addresses.urlOf(addresses.sitemap)}`,
    '',
  ].join('\n')
  app.get(addresses.robots, onePerAddress, publicCaching, (context) => context.text(robots))
  app.get(addresses.sitemap, onePerAddress, publicCaching, async (context) => {
    const found = await findPublicAddresses({ payload, limit: maxEvents })
    const current = monthAt({ at: new Date(), timeZone })
    const later = (await findPublicMonths({ payload })).filter((month) => month > current)
    const legal = Object.fromEntries(legalPages.map((page) => [page, legalLanguages({ payload, page })]))
    return context.body(
      renderSitemap({ found, months: [current, ...later], addresses, legal: legal as LegalLanguages }),
      200,
      {
        'Content-Type': 'application/xml; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      },
    )
  })
  return app
}
