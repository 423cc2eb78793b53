import { Hono } from 'hono'
import type { Payload } from 'payload'
import { organiserIn } from '../../appearance/appearance.ts'
import { hasDate } from '../../events/rules/eventPhase.ts'
import { renderEventCalendar } from '../../feeds/eventCalendar.ts'
import { optionsOf } from '../../options.ts'
import { statusAt } from '../../registrations/rules/addressConfirmation.ts'
import { answerUnknownToken, findOwn } from './ownRegistration.tsx'

/** The event of one's own registration as a calendar file, whose entry leads back to the registration. */
export function createOwnCalendarRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  app.get(addresses.ownCalendar(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const found = await findOwn({ payload, token })
    if (!found) return answerUnknownToken({ context, payload })
    const { registration, event } = found
    const now = new Date()
    const status = statusAt({ ...registration, now })
    const isActive = status === 'confirmed' || status === 'waitlisted'
    // Whoever has no place, or an event without a date, finds on the page what there is to know.
    if (!event || !isActive || !hasDate(event)) return context.redirect(addresses.registration(token), 303)
    const { locale } = registration
    const calendar = renderEventCalendar({
      event,
      organiser: organiserIn({ payload, locale }),
      addresses,
      locale,
      ownPageUrl: addresses.urlOf(addresses.registration(token)),
      now,
    })
    return context.body(calendar, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${event.slug.replace(/[^\w.-]/g, '-')}.ics"`,
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}
