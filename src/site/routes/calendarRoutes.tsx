import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { dayAt, monthAt, monthSpan, parseMonth } from '../../events/rules/calendarMonth.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { findPublicEvents } from '../../programme/publicEvents.ts'
import { findPublicMonths } from '../../programme/publicMonths.ts'
import { answerMissing } from '../answers/answerMissing.tsx'
import { answerPage } from '../answers/answerPage.tsx'
import { monthNeighbours } from '../event/monthNeighbours.ts'
import { onePerAddress, publicCacheControl } from '../headers.ts'
import { CalendarPage } from '../pages/CalendarPage.tsx'

/** The months as a calendar. Without one it leads to the month that it is where the site is. */
export function createCalendarRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses, timeZone } = optionsOf(payload)
  for (const locale of locales) {
    const { month } = addresses[locale]
    app.get(month(), (context) => {
      context.header('Cache-Control', 'no-store')
      return context.redirect(month(monthAt({ at: new Date(), timeZone })), 302)
    })
    app.get(month(':month'), onePerAddress, (context) => {
      const asked = parseMonth(context.req.param('month') ?? '')
      if (asked === null) return answerMissing({ context, payload, missing: 'month' })
      return answerMonth({ context, payload, locale, month: asked })
    })
  }
  return app
}

/** Events that a page shows at most: more than anybody has in a month. */
const eventsInMonth = 500

/** An event far from here may have its first or last day in a month that is over, or has not begun, where the site is. */
const zonesApart = 2 * 86_400_000

async function answerMonth({
  context,
  payload,
  locale,
  month,
}: {
  context: Context
  payload: Payload
  locale: Locale
  month: string
}): Promise<Response> {
  const now = new Date()
  const { timeZone } = optionsOf(payload)
  const current = monthAt({ at: now, timeZone })
  const { from, before } = monthSpan({ month, timeZone })
  const { events } = await findPublicEvents({
    payload,
    locale,
    now,
    limit: eventsInMonth,
    filter: {
      endsAfter: new Date(from.getTime() - zonesApart),
      startsBefore: new Date(before.getTime() + zonesApart),
    },
  })
  const months = await findPublicMonths({ payload })
  const neighbours = monthNeighbours({ month, current, months })
  // Of months that nobody asks for there are as many as anybody likes.
  if (!neighbours.isFar) context.header('Cache-Control', publicCacheControl)
  return answerPage({
    context,
    payload,
    locale,
    content: { events },
    page: () => (
      <CalendarPage
        month={month}
        current={current}
        today={dayAt({ at: now, timeZone })}
        events={events}
        neighbours={neighbours}
      />
    ),
  })
}
