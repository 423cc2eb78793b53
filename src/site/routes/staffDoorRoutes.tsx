import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { type Opened, passDoor } from '../../conferences/openDoor.ts'
import { conferenceOf } from '../../conferences/rules/conferenceOf.ts'
import { staffId } from '../../conferences/rules/doorRole.ts'
import { findStaffVisitor } from '../../conferences/staffDoors.ts'
import { siteMessages } from '../../i18n/siteMessages.ts'
import { findMeeting } from '../../meetings/findMeeting.ts'
import { eventPhase } from '../../events/rules/eventPhase.ts'
import { whyNotJoin } from '../../meetings/rules/meetingAccess.ts'
import { optionsOf } from '../../options.ts'
import type { Meeting } from '../../payload-types.ts'
import { answerPage } from '../answers/answerPage.tsx'
import { limitForm } from '../forms/limitForm.tsx'
import { EnterPage } from '../pages/EnterPage.tsx'
import { StaffDoorPage } from '../pages/StaffDoorPage.tsx'
import { answerUnknownToken } from './ownRegistration.tsx'

type Visitor = NonNullable<Awaited<ReturnType<typeof findStaffVisitor>>>

/** The way into the meeting for speakers: a page by GET, the step inside by POST alone. */
export function createStaffDoorRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const path = optionsOf(payload).addresses.staffDoor(':code')
  app.get(path, (context) => answer({ context, payload, isEntering: false }))
  app.post(path, limitForm({ payload }), (context) => answer({ context, payload, isEntering: true }))
  return app
}

async function answer({
  context,
  payload,
  isEntering,
}: {
  context: Context
  payload: Payload
  isEntering: boolean
}): Promise<Response> {
  const code = context.req.param('code') ?? ''
  const now = new Date()
  // Who speaks has not chosen one: the same as of a code that opens nothing.
  const locale = optionsOf(payload).addresses.localeOf(context.req.path)
  const visitor = await findStaffVisitor({ payload, code, locale, now })
  if (!visitor) return answerUnknownToken({ context, payload })
  const { event, name } = visitor
  const refused = whyNotJoin({ registration: { status: 'confirmed' }, event, now })
  const meeting = refused ? null : await findMeeting({ payload, eventId: event.id })
  const opened = isEntering && meeting ? await open({ payload, meeting, visitor, now }) : null
  const { join } = siteMessages(locale)
  const refusal = refused
    ? join.refused[refused]
    : meeting
      ? null
      : join.noMeeting[eventPhase({ ...event, now })]
  return answerPage({
    context,
    payload,
    locale,
    content: { events: [event] },
    page: ({ addresses }) =>
      opened && 'url' in opened ? (
        <EnterPage event={event} url={opened.url} back={addresses.staffDoor(code)} />
      ) : (
        <StaffDoorPage event={event} name={name} code={code} refusal={refusal} failed={opened ?? undefined} />
      ),
  })
}

function open({
  payload,
  meeting,
  visitor: { event, name, role, speakerId },
  now,
}: {
  payload: Payload
  meeting: Meeting
  visitor: Visitor
  now: Date
}): Opened | Promise<Opened> {
  const provider = conferenceOf({ conferences: optionsOf(payload).conferences, meeting })
  if (!provider) return meeting.joinUrl ? { url: meeting.joinUrl } : { wait: 'notOpened' }
  const visitor = { id: staffId(speakerId), displayName: name, role, access: null }
  return passDoor({ payload, eventId: event.id, visitor, now })
}
