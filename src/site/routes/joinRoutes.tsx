import { organiserIn } from '../../appearance/appearance.ts'
import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { accessOf } from '../../conferences/accessOf.ts'
import { openDoor } from '../../conferences/openDoor.ts'
import { conferenceOf } from '../../conferences/rules/conferenceOf.ts'
import { guest } from '../../conferences/rules/participant.ts'
import { isDoorOpen } from '../../conferences/rules/doorTimes.ts'
import { agreesToRecording, agreeToRecording, findRecordingText } from '../../consents/recordingConsent.ts'
import { findMeeting } from '../../meetings/findMeeting.ts'
import { whyNotJoin } from '../../meetings/rules/meetingAccess.ts'
import { optionsOf } from '../../options.ts'
import type { Meeting } from '../../payload-types.ts'
import type { ConsentText, PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { maxNameLength } from '../../registrations/rules/input.ts'
import { answerEventNotFound } from '../answers/answerEventNotFound.tsx'
import { answerPage } from '../answers/answerPage.tsx'
import { consentValue } from '../forms/registrationForm.ts'
import { limitForm } from '../forms/limitForm.tsx'
import { EnterPage } from '../pages/EnterPage.tsx'
import { type Door, JoinPage } from '../pages/JoinPage.tsx'
import { answerUnknownToken, contentOf, findOwn, type OwnRegistration } from './ownRegistration.tsx'

type Found = OwnRegistration & { event: PublicEvent }

/** The way into the meeting of an event: a page by GET, the step inside by POST alone, since mail scanners follow links. */
export function createJoinRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  app.get(addresses.join(':token'), (context) =>
    withOwn({ context, payload }, async (found, token) => {
      const { door } = await findDoor({ payload, found, token })
      return answerDoor({ context, payload, found, token, door })
    }),
  )
  app.post(addresses.join(':token'), limitForm({ payload }), (context) =>
    withOwn({ context, payload }, async (found, token) => {
      const form = new URLSearchParams(await context.req.text())
      const typedName = form.get('name')?.trim() ?? ''
      return enter({ context, payload, found, token, typedName, consents: form.getAll('consent') })
    }),
  )
  return app
}

async function withOwn(
  { context, payload }: { context: Context; payload: Payload },
  answer: (found: Found, token: string) => Promise<Response>,
): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await findOwn({ payload, token })
  if (!found) return answerUnknownToken({ context, payload })
  const { event } = found
  if (!event) return answerEventNotFound({ context, payload, locale: found.registration.locale })
  return answer({ ...found, event }, token)
}

/** What the page shows of the way in, and the meeting behind it where the person may know how to get in. */
async function findDoor({
  payload,
  found,
  token,
}: {
  payload: Payload
  found: Found
  token: string
}): Promise<{ door: Door; meeting: Meeting | null }> {
  const { registration, event } = found
  const refusal = whyNotJoin({ registration, event, now: new Date() })
  if (refusal) return { door: { access: { refusal } }, meeting: null }
  const meeting = await findMeeting({ payload, eventId: event.id })
  if (!meeting) return { door: { access: { meeting } }, meeting }
  const { addresses, conferences } = optionsOf(payload)
  const doorUrl = addresses.urlOf(addresses.join(token))
  const recording = meeting.recorded ? await findUnanswered({ payload, registration }) : null
  const isNameTold = conferenceOf({ conferences, meeting })?.access === 'door'
  const door = {
    access: { meeting: accessOf({ payload, meeting, registration, doorUrl }) },
    ...(recording && { recording: { text: recording, isMissing: false } }),
    ...(isNameTold && { displayName: registration.name ?? '' }),
  }
  return { door, meeting }
}

/** What somebody has still to agree to before they are recorded; null where they have. */
async function findUnanswered({
  payload,
  registration,
}: {
  payload: Payload
  registration: StoredRegistration
}): Promise<ConsentText | null> {
  if (agreesToRecording(registration)) return null
  return findRecordingText({ payload, locale: registration.locale })
}

async function enter({
  context,
  payload,
  found,
  token,
  typedName,
  consents,
}: {
  context: Context
  payload: Payload
  found: Found
  token: string
  typedName: string
  /** The boxes that were ticked. */
  consents: string[]
}): Promise<Response> {
  const { registration, event } = found
  const { addresses } = optionsOf(payload)
  const now = new Date()
  const { door, meeting } = await findDoor({ payload, found, token })
  if (!meeting || !isDoorOpen({ event, now })) {
    return context.redirect(addresses.join(token), 303)
  }
  if (door.recording) {
    const { text } = door.recording
    if (!consents.includes(consentValue(text))) {
      const asked = { ...door, recording: { text, isMissing: true } }
      return answerDoor({ context, payload, found, token, door: asked })
    }
    const { name } = organiserIn({ payload, locale: registration.locale })
    const occasion = { organiser: name, title: event.title, startsAt: event.startsAt }
    await agreeToRecording({ payload, token, text, occasion })
  }
  const displayName = (typedName || registration.name || guest[registration.locale]).slice(0, maxNameLength)
  const opened = await openDoor({ payload, meeting, registration, displayName, now })
  if (!('url' in opened)) {
    const failed = { ...door, recording: undefined, failed: opened }
    return answerDoor({ context, payload, found, token, door: failed })
  }
  return answerPage({
    context,
    payload,
    locale: registration.locale,
    content: contentOf(found),
    page: () => <EnterPage event={event} url={opened.url} back={addresses.join(token)} />,
  })
}

function answerDoor({
  context,
  payload,
  found,
  token,
  door,
}: {
  context: Context
  payload: Payload
  found: Found
  token: string
  door: Door
}): Promise<Response> {
  return answerPage({
    context,
    payload,
    locale: found.registration.locale,
    content: contentOf(found),
    status: door.failed && 'fault' in door.failed ? 503 : door.recording?.isMissing ? 422 : 200,
    page: () => <JoinPage event={found.event} door={door} token={token} />,
  })
}
