import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { RegistrationOutcome } from '../../registrations/rules/outcome.ts'
import { languagesOf } from '../../programme/publicAddresses.ts'
import { findPublicEvent } from '../../programme/publicEvents.ts'
import { currentProgramme } from '../../programme/readModel/currentProgramme.ts'
import { findRelatedEvents } from '../../programme/relatedEvents.ts'
import { answerEventNotFound } from '../answers/answerEventNotFound.tsx'
import { answerPage } from '../answers/answerPage.tsx'
import { onePerAddress, publicCaching } from '../headers.ts'
import { EventPage } from '../pages/EventPage.tsx'
import { RegisteredPage } from '../pages/RegisteredPage.tsx'
import { optionsOf } from '../../options.ts'

/** Events to go on to. */
const shownRelated = 3

/** The calendar file of an event is at <slug>.ics, and the feeds' to answer. */
const isFile = (context: Context): boolean => context.req.param('slug')?.endsWith('.ics') ?? false

const exceptFiles =
  (handler: MiddlewareHandler): MiddlewareHandler =>
  (context, next) =>
    isFile(context) ? next() : handler(context, next)

/** The page of an event, and those after a registration. */
export function createEventRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const withEvent = async (
    { context, locale, path }: { context: Context; locale: Locale; path: (slug: string) => string },
    answer: (event: PublicEvent) => Response | Promise<Response>,
  ): Promise<Response> => {
    const slug = context.req.param('slug') ?? ''
    const event = await findPublicEvent({ payload, locale, now: new Date(), slug })
    if (!event) return answerEventNotFound({ context, payload })
    return event.slug === slug ? answer(event) : context.redirect(path(event.slug), 301)
  }
  for (const locale of locales) {
    const paths = optionsOf(payload).addresses[locale]
    app.get(paths.event(':slug'), exceptFiles(onePerAddress), publicCaching, (context, next) => {
      if (isFile(context)) return next()
      return withEvent({ context, locale, path: paths.event }, async (event) => {
        const now = new Date()
        const related = await findRelatedEvents({ payload, locale, now, event, limit: shownRelated })
        const programme = await currentProgramme(payload)
        return answerPage({
          context,
          payload,
          locale,
          writtenIn: languagesOf({ programme, kind: 'events', id: event.id }),
          content: { events: [event, ...related.events] },
          page: () => <EventPage event={event} related={related} />,
        })
      })
    })
    const afterwards: [path: (slug: string) => string, RegistrationOutcome][] = [
      [paths.registered, 'confirmed'],
      [paths.waitlisted, 'waitlisted'],
      [paths.confirmAddress, 'confirmAddress'],
    ]
    for (const [path, outcome] of afterwards) {
      app.get(path(':slug'), onePerAddress, publicCaching, (context) =>
        withEvent({ context, locale, path }, (event) =>
          answerPage({
            context,
            payload,
            locale,
            content: { events: [event] },
            page: () => <RegisteredPage event={event} outcome={outcome} />,
          }),
        ),
      )
    }
  }
  return app
}
