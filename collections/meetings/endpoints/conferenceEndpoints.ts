import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import { checkConnection } from '../../../src/conferences/checkConnections.ts'
import { findConferenceState } from '../../../src/conferences/findConferenceState.ts'
import { findConferenceMeetings } from '../../../src/conferences/ConferenceMeeting.ts'
import { passDoor } from '../../../src/conferences/openDoor.ts'
import { renewRoom } from '../../../src/conferences/renewRoom.ts'
import { conferenceFaultMessages } from '../../../src/i18n/describeAnswer.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'

/** What editors see and do of the conference of an event: its state, a new room, the host's own way in, a trial of the connection. */
export function conferenceEndpoints({ isEditor, conferences }: ResolvedOptions): Omit<Endpoint, 'root'>[] {
  const ask =
    (answer: (args: { req: PayloadRequest; id: string }) => Promise<object>) =>
    async (req: PayloadRequest): Promise<Response> => {
      if (!isEditor({ req })) throw new Forbidden(req.t)
      return Response.json(await answer({ req, id: String(req.routeParams?.id) }))
    }
  return [
    {
      path: '/:id/conference',
      method: 'get',
      handler: ask(async ({ req, id }) => {
        const locale = toLocale(req.i18n.language)
        const state = await findConferenceState({
          payload: req.payload,
          meetingId: id,
          locale,
          now: new Date(),
        })
        return { state }
      }),
    },
    {
      path: '/:id/conference/room',
      method: 'post',
      handler: ask(async ({ req, id }) => {
        await renewRoom({ payload: req.payload, meetingId: id, by: nameOfUser(req), now: new Date() })
        return {}
      }),
    },
    {
      path: '/:id/conference/door',
      method: 'post',
      handler: ask(async ({ req, id }) => {
        const { payload } = req
        const [meeting] = await findConferenceMeetings({ payload, where: { id: { equals: id } } })
        if (!meeting) throw new NotFound(req.t)
        const visitor = {
          id: `staff-${req.user?.id ?? ''}`,
          displayName: nameOfUser(req),
          role: 'host' as const,
          access: null,
        }
        const opened = await passDoor({ payload, eventId: String(meeting.event), visitor, now: new Date() })
        if ('fault' in opened) {
          return { message: conferenceFaultMessages(toLocale(req.i18n.language))[opened.fault]('') }
        }
        return opened
      }),
    },
    {
      path: '/conference-check/:provider',
      method: 'post',
      handler: ask(async ({ req }) => {
        const provider = conferences.find(({ name }) => name === req.routeParams?.provider)
        if (!provider) throw new NotFound(req.t)
        const problems = await checkConnection({
          provider,
          locale: toLocale(req.i18n.language),
          now: new Date(),
        })
        return { problems }
      }),
    },
  ]
}
