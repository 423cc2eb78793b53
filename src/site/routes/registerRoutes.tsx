import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { siteMessages } from '../../i18n/siteMessages.ts'
import { normaliseEmailAddress } from '../../registrations/rules/emailAddress.ts'
import { likelyAddress } from '../../registrations/rules/likelyAddress.ts'
import { likelyOutcome, type RegistrationOutcome } from '../../registrations/rules/outcome.ts'
import {
  isRegistrationError,
  type RegistrationError,
  retryAfterOf,
} from '../../registrations/rules/errors.ts'
import { findPublicEvent } from '../../programme/publicEvents.ts'
import { registerFromOutside } from '../../registrations/registerFromOutside.ts'
import { visitorNetwork } from '../../protection/visitorNetwork.ts'
import { answerEventNotFound } from '../answers/answerEventNotFound.tsx'
import { answerPage } from '../answers/answerPage.tsx'
import { stampRefusal } from '../forms/formStamps.ts'
import { limitForm } from '../forms/limitForm.tsx'
import { EventPage } from '../pages/EventPage.tsx'
import {
  fieldIds,
  type FormProblem,
  formProblems,
  isTrapped,
  readRegistrationForm,
  type RegistrationFormValues,
} from '../forms/registrationForm.ts'
import { requireForm } from '../forms/requireForm.tsx'
import { optionsOf } from '../../options.ts'

/** Takes the form of an event's page. */
export function createRegisterRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const paths = optionsOf(payload).addresses[locale]
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
  const paths = optionsOf(payload).addresses[locale]
  const body = await context.req.text()
  const values = readRegistrationForm(body)
  const { stamp, proofOfWork, askedAbout, ...input } = values
  context.header('Cache-Control', 'no-store')
  const welcome = (outcome: RegistrationOutcome): Response => {
    const pages = {
      confirmed: paths.registered,
      waitlisted: paths.waitlisted,
      confirmAddress: paths.confirmAddress,
    }
    return context.redirect(pages[outcome](event.slug), 303)
  }
  // A program learns nothing from an answer that it takes for success.
  if (isTrapped(body)) return welcome(likelyOutcome(event.registration))
  const showAgain = (refusal: Pick<Refusal, 'values' | 'error' | 'suggestion'>): Promise<Response> =>
    refuse({ context, payload, locale, event, ...refusal })
  // A page that somebody has open carries the stamp of the slug that the event had then.
  const unstamped = stampRefusal({ payload, stamp, slug: context.req.param('slug') ?? '' })
  if (unstamped) return showAgain({ error: unstamped.error, values: { ...values, stamp: unstamped.stamp } })
  const suggestion = askedAbout === values.email ? null : likelyAddress(normaliseEmailAddress(values.email))
  if (suggestion) return showAgain({ suggestion, values: { ...values, askedAbout: values.email } })
  try {
    const { outcome } = await registerFromOutside({
      payload,
      network: visitorNetwork({ context, payload }),
      proofOfWork,
      input: { ...input, eventId: event.id, locale },
    })
    return welcome(outcome)
  } catch (error) {
    if (!isRegistrationError(error)) throw error
    const isUnproven = error.problems.some(({ rule }) => rule === 'proofOfWork')
    return showAgain({ error, values: isUnproven ? { ...values, proofOfWork: '' } : values })
  }
}

interface Refusal {
  context: Context
  payload: Payload
  locale: Locale
  event: PublicEvent
  values: RegistrationFormValues
  error?: RegistrationError
  /** The address that was likely meant. */
  suggestion?: string
}

async function refuse({
  context,
  payload,
  locale,
  event,
  values,
  error,
  suggestion,
}: Refusal): Promise<Response> {
  // Read again: what was refused may have been the last seat that somebody else took meanwhile.
  const current = (await findPublicEvent({ payload, locale, now: new Date(), id: event.id })) ?? event
  const problems: FormProblem[] = formProblems({ problems: error?.problems ?? [], event: current, locale })
  if (suggestion) {
    problems.push({ fieldId: fieldIds.email, text: siteMessages(locale).form.likelyEmail(suggestion) })
  }
  const seconds = retryAfterOf(error)
  if (seconds !== null) context.header('Retry-After', String(seconds))
  return answerPage({
    context,
    payload,
    locale,
    status: seconds === null ? 422 : 429,
    content: { events: [current] },
    page: () => <EventPage event={current} values={values} problems={problems} />,
  })
}
