import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { type Locale, locales } from '../../domain/locale.ts'
import type { PublicEvent } from '../../domain/publicEvent.ts'
import { RegistrationError } from '../../domain/registrationError.ts'
import { findPublicEvent } from '../../services/publicEvents.ts'
import { registerForEvent } from '../../services/registerForEvent.ts'
import { answerEventNotFound } from '../answerEventNotFound.tsx'
import { answerMessage } from '../answerMessage.tsx'
import { answerPage } from '../answerPage.tsx'
import { limitForm } from '../limitForm.tsx'
import { EventPage } from '../pages/EventPage.tsx'
import { pathsIn } from '../paths.ts'
import { formMessages, readRegistrationForm, type RegistrationFormValues } from '../registrationForm.ts'

/** Takes the form of an event's page. */
export function createRegisterRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const paths = pathsIn(locale)
    const path = paths.register(':slug')
    app.post(path, requireForm({ payload }), limitForm({ payload }), async (context) => {
      const slug = context.req.param('slug') ?? ''
      const event = await findPublicEvent({ payload, locale, now: new Date(), slug })
      if (!event) return answerEventNotFound({ context, payload })
      return register({ context, payload, locale, event })
    })
    // Whoever reloads the answer to a form that was refused, or follows its address, finds the form again.
    app.get(path, (context) =>
      context.redirect(paths.event(encodeURIComponent(context.req.param('slug') ?? '')), 303),
    )
  }
  return app
}

const requireForm =
  ({ payload }: { payload: Payload }): MiddlewareHandler =>
  async (context, next) => {
    const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
    if (type === 'application/x-www-form-urlencoded') return next()
    return answerMessage({
      context,
      payload,
      status: 415,
      message: ({ errors }) => ({ title: errors.contentTypeTitle, text: errors.contentTypeText }),
    })
  }

async function register({
  context,
  payload,
  locale,
  event,
}: {
  context: Context
  payload: Payload
  locale: Locale
  event: PublicEvent
}): Promise<Response> {
  const paths = pathsIn(locale)
  const values = readRegistrationForm(await context.req.text())
  context.header('Cache-Control', 'no-store')
  try {
    const { outcome } = await registerForEvent({ payload, input: { ...values, eventId: event.id, locale } })
    const pages = {
      confirmed: paths.registered,
      waitlisted: paths.waitlisted,
      confirmAddress: paths.confirmAddress,
    }
    return context.redirect(pages[outcome](event.slug), 303)
  } catch (error) {
    if (!(error instanceof RegistrationError)) throw error
    return refuse({ context, payload, locale, event, values, error })
  }
}

async function refuse({
  context,
  payload,
  locale,
  event,
  values,
  error,
}: {
  context: Context
  payload: Payload
  locale: Locale
  event: PublicEvent
  values: RegistrationFormValues
  error: RegistrationError
}): Promise<Response> {
  // Read again: what was refused may have been the last seat that somebody else took meanwhile.
  const current = (await findPublicEvent({ payload, locale, now: new Date(), id: event.id })) ?? event
  const messages = formMessages({ problems: error.problems, event: current, locale })
  return answerPage({
    context,
    payload,
    locale,
    status: 422,
    page: () => <EventPage event={current} values={values} messages={messages} />,
  })
}
