import type { Context } from 'hono'
import type { Payload } from 'payload'
import { eventPhase } from '../../events/rules/eventPhase.ts'
import { findMeeting } from '../../meetings/findMeeting.ts'
import { whyNotJoin } from '../../meetings/rules/meetingAccess.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { findAskedTogether } from '../../registrations/findAskedTogether.ts'
import { findRegistrationByToken, type StoredRegistration } from '../../registrations/findRegistration.ts'
import { findPublicEvent } from '../../programme/publicEvents.ts'
import type { ShownContent } from '../../programme/untranslated.ts'
import { answerMessage } from '../answers/answerMessage.tsx'

/** What the holder of a token sees. */
export interface OwnRegistration {
  registration: StoredRegistration
  /** Null where the event is not published any more. */
  event: PublicEvent | null
  /** Those of the other registrations that the same link confirms. */
  alsoConfirms: PublicEvent[]
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
  const now = new Date()
  const eventOf = (id: string) => findPublicEvent({ payload, locale, now, id })
  const isAsked = registration.expiresAt && !registration.confirmedAt && !registration.waitlistedAt
  const together = isAsked ? await findAskedTogether({ payload, registration, now }) : []
  const others = await Promise.all(together.map(({ event }) => eventOf(event)))
  return { registration, event: await eventOf(id), alsoConfirms: others.filter((event) => event !== null) }
}

/** What one's own page says of the way into the meeting: nothing where the person may not know it, or it is over. */
export type OwnAccess = 'there' | 'awaited' | 'none'

/** Tells whether the way into the meeting is there for somebody. */
export async function ownAccessOf({
  payload,
  found: { registration, event },
}: {
  payload: Payload
  found: OwnRegistration
}): Promise<OwnAccess> {
  const now = new Date()
  if (!event || eventPhase({ ...event, now }) === 'over') return 'none'
  if (whyNotJoin({ registration, event, now }) !== null) return 'none'
  return (await findMeeting({ payload, eventId: event.id })) ? 'there' : 'awaited'
}

/** What of the programme a page about one's own registration shows. */
export const contentOf = ({ event, alsoConfirms }: OwnRegistration): ShownContent => ({
  events: [...(event ? [event] : []), ...alsoConfirms],
})

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
