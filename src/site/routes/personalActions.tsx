import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { isRegistrationError, type RegistrationError } from '../../registrations/rules/errors.ts'
import { describeProblem } from '../../i18n/describeProblem.ts'
import { cancelRegistration } from '../../registrations/cancelRegistration.ts'
import { confirmRegistration } from '../../registrations/confirmRegistration.ts'
import { correctName } from '../../registrations/correctName.ts'
import { withdrawConsent } from '../../consents/withdrawConsent.ts'
import { answerPage } from '../answers/answerPage.tsx'
import { limitForm } from '../forms/limitForm.tsx'
import { answerUnknownToken, contentOf, findOwn, ownAccessOf } from './ownRegistration.tsx'
import { OwnRegistrationPage } from '../pages/OwnRegistrationPage.tsx'
import { optionsOf } from '../../options.ts'
import { fieldIds } from '../forms/registrationForm.ts'

/** What the holder of a token does, by POST alone: mail scanners follow links, and must change nothing. */
export function createPersonalActions({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  app.post(addresses.confirm(':token'), (context) =>
    act({ context, payload, action: (token) => confirmRegistration({ payload, token }) }),
  )
  app.post(addresses.cancel(':token'), (context) =>
    act({ context, payload, action: (token) => cancelRegistration({ payload, token }) }),
  )
  app.post(addresses.withdraw({ token: ':token', key: ':key' }), (context) => {
    const key = context.req.param('key') ?? ''
    return act({ context, payload, action: (token) => withdrawConsent({ payload, token, key }) })
  })
  app.post(addresses.name(':token'), limitForm({ payload }), async (context) => {
    const name = new URLSearchParams(await context.req.text()).get('name') ?? ''
    return act({
      context,
      payload,
      action: (token) => correctName({ payload, token, name }),
      next: addresses.nameSaved,
      refuse: (error) => refuseName({ context, payload, name, error }),
    })
  })
  // Whoever reloads such an address finds the page with the button.
  for (const path of [addresses.confirm(':token'), addresses.cancel(':token'), addresses.name(':token')]) {
    app.get(path, (context) =>
      context.redirect(addresses.registration(encodeURIComponent(context.req.param('token') ?? '')), 303),
    )
  }
  return app
}

/** Does it, and leads to one's own page, which says how things stand: also where it was too late. */
async function act({
  context,
  payload,
  action,
  next = optionsOf(payload).addresses.registration,
  refuse,
}: {
  context: Context
  payload: Payload
  action: (token: string) => Promise<unknown>
  /** Where one is led once it is done. */
  next?: (token: string) => string
  /** Answers where something that was typed is wrong. */
  refuse?: (error: RegistrationError) => Promise<Response>
}): Promise<Response> {
  const token = context.req.param('token') ?? ''
  try {
    await action(token)
  } catch (error) {
    if (!isRegistrationError(error)) throw error
    const isUnknown = error.problems.some(({ rule }) => rule === 'tokenInvalid')
    if (isUnknown) return answerUnknownToken({ context, payload })
    if (refuse) return refuse(error)
    return context.redirect(optionsOf(payload).addresses.registration(token), 303)
  }
  return context.redirect(next(token), 303)
}

async function refuseName({
  context,
  payload,
  name,
  error,
}: {
  context: Context
  payload: Payload
  name: string
  error: RegistrationError
}): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await findOwn({ payload, token })
  if (!found) return answerUnknownToken({ context, payload })
  const { locale } = found.registration
  const access = await ownAccessOf({ payload, found })
  const problems = error.problems.map((problem) => ({
    fieldId: fieldIds.name,
    text: describeProblem({ problem, locale }),
  }))
  return answerPage({
    context,
    payload,
    locale,
    status: 422,
    content: contentOf(found),
    page: () => <OwnRegistrationPage {...found} access={access} token={token} typed={{ name, problems }} />,
  })
}
