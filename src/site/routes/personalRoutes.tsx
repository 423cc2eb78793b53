import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { whyNotJoin } from '../../domain/joinAccess.ts'
import type { PublicEvent } from '../../domain/publicEvent.ts'
import { RegistrationError } from '../../domain/registrationError.ts'
import { cancelRegistration } from '../../services/cancelRegistration.ts'
import { findMeeting } from '../../services/findMeeting.ts'
import { findRegistrationByToken, type StoredRegistration } from '../../services/findRegistration.ts'
import { findPublicEvent } from '../../services/publicEvents.ts'
import { answerEventNotFound } from '../answerEventNotFound.tsx'
import { answerMessage } from '../answerMessage.tsx'
import { answerPage } from '../answerPage.tsx'
import { JoinPage } from '../pages/JoinPage.tsx'
import { OwnRegistrationPage } from '../pages/OwnRegistrationPage.tsx'
import { cancelPath, joinPath, registrationPath } from '../paths.ts'

interface Own {
  registration: StoredRegistration
  /** Null where the event is not published any more. */
  event: PublicEvent | null
}

/** What only the holder of a token sees. They are in the language in which that person registered. */
export function createPersonalRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  app.get(registrationPath(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const found = await findOwn({ payload, token })
    if (!found) return answerUnknownToken({ context, payload })
    const { locale } = found.registration
    return answerPage({
      context,
      payload,
      locale,
      page: () => <OwnRegistrationPage {...found} token={token} />,
    })
  })

  app.post(cancelPath(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    try {
      await cancelRegistration({ payload, token })
    } catch (error) {
      if (!(error instanceof RegistrationError)) throw error
      if (error.problems.some(({ code }) => code === 'TOKEN_INVALID'))
        return answerUnknownToken({ context, payload })
    }
    // Where it is too late to cancel, one's own page says how things stand.
    return context.redirect(registrationPath(token), 303)
  })
  app.get(cancelPath(':token'), (context) =>
    context.redirect(registrationPath(encodeURIComponent(context.req.param('token') ?? '')), 303),
  )

  app.get(joinPath(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const found = await findOwn({ payload, token })
    if (!found) return answerUnknownToken({ context, payload })
    const { registration, event } = found
    if (!event) return answerEventNotFound({ context, payload, locale: registration.locale })
    const refusal = whyNotJoin({ registration, event, now: new Date() })
    const access = refusal ? { refusal } : { meeting: await findMeeting({ payload, eventId: event.id }) }
    return answerPage({
      context,
      payload,
      locale: registration.locale,
      page: () => <JoinPage event={event} access={access} token={token} />,
    })
  })
  return app
}

async function findOwn({ payload, token }: { payload: Payload; token: string }): Promise<Own | null> {
  const registration = await findRegistrationByToken({ payload, token })
  if (!registration) return null
  const { event: id, locale } = registration
  return { registration, event: await findPublicEvent({ payload, locale, now: new Date(), id }) }
}

function answerUnknownToken({
  context,
  payload,
}: {
  context: Context
  payload: Payload
}): Response | Promise<Response> {
  return answerMessage({
    context,
    payload,
    status: 404,
    message: ({ registration }) => ({ title: registration.unknownTitle, text: registration.unknownText }),
  })
}
