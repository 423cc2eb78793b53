import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { findPublicEvent } from '../services/publicEvents.ts'
import { renderEventCalendar } from './eventCalendar.ts'

/** `/veranstaltungen/<slug>.ics`: a published event as a calendar file. */
export function createFeedRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  app.get('/veranstaltungen/:file{[^/]+\\.ics}', etag(), async (context) => {
    const slug = context.req.param('file').slice(0, -'.ics'.length)
    const event = await findPublicEvent({ payload, slug, locale: 'de', now: new Date() })
    if (!event) return context.text('Diese Veranstaltung gibt es nicht (mehr).\n', 404)
    const { organiser, publicUrl } = optionsOf(payload)
    // As of the last change and not of this request, so that an unchanged event is an unchanged file.
    const calendar = renderEventCalendar({ event, organiser, publicUrl, now: new Date(event.updatedAt) })
    return context.body(calendar, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${event.slug.replace(/[^\w.-]/g, '-')}.ics"`,
      'Cache-Control': 'public, no-cache',
    })
  })
  return app
}
