import type { Context } from 'hono'
import type { Payload } from 'payload'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { findRegistrationByToken, type StoredRegistration } from '../../registrations/findRegistration.ts'
import { findPublicEvent } from '../../programme/publicEvents.ts'
import type { ShownContent } from '../../programme/untranslated.ts'
import { answerMessage } from '../answers/answerMessage.tsx'

/** What the holder of a token sees. */
export interface OwnRegistration {
  registration: StoredRegistration
  /** Null where the event is not published any more. */
  event: PublicEvent | null
}

/** Finds one's own registration and its event, in the language in which that person registered. */
export async function findOwn({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): Promise<OwnRegistration | null> {
  const registration = await findRegistrationByToken({ payload, token })
  if (!registration) return null
  const { event: id, locale } = registration
  return { registration, event: await findPublicEvent({ payload, locale, now: new Date(), id }) }
}

/** What of the programme a page about one's own registration shows. */
export const contentOf = ({ event }: OwnRegistration): ShownContent => (event ? { events: [event] } : {})

/** The answer to a link that opens nothing. */
export function answerUnknownToken({
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
