import { Hono } from 'hono'
import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { findPublicAddresses } from '../../programme/publicAddresses.ts'
import { onePerAddress, publicCaching } from '../headers.ts'
import { personalPaths } from '../paths.ts'
import { renderSitemap } from '../sitemap.ts'

/** Events in the sitemap at most: in both languages, and with everything else, below the 50,000 of sitemaps.org. */
const maxEvents = 20_000

/** What search engines ask for first: where they may go, and what there is. */
export function createCrawlerRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { publicUrl } = optionsOf(payload)
  const robots = [
    'User-agent: *',
    ...personalPaths.map((path) => `Disallow: ${path.replace('*', '')}`),
    'Disallow: /admin',
    'Disallow: /api/',
    // Pictures and documents of published events.
    'Allow: /api/media/',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n')
  app.get('/robots.txt', onePerAddress, publicCaching, (context) => context.text(robots))
  app.get('/sitemap.xml', onePerAddress, publicCaching, async (context) => {
    const addresses = await findPublicAddresses({ payload, limit: maxEvents })
    return context.body(renderSitemap({ addresses, publicUrl }), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}
