import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { registrationStatuses } from '../../../src/registrations/rules/moves.ts'
import { optionsOf } from '../../../src/options.ts'
import { findAttendancePage, findRegistrationOf } from '../../../src/participation/attendanceList.ts'
import { countAnswers } from '../../../src/participation/countAnswers.ts'
import { findParticipation } from '../../../src/participation/findParticipation.ts'
import { listRegistrations } from '../../../src/participation/listRegistrations.ts'
import type { ParticipationAnswer } from '../../../src/participation/rules/participation.ts'
import { changeByStaff } from './changeByStaff.ts'
import { requireHelper } from './requireStaff.ts'

/** Names and addresses are kept by no browser and by nothing in between. */
const headers = { 'Cache-Control': 'no-store' }

/** What the views of an event's registrations and attendance ask. */
export const participationEndpoints = (): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/participation',
    method: 'get',
    handler: async (req) => {
      const eventId = await helpedEvent(req)
      const locale = toLocale(req.i18n.language)
      const participation = await findParticipation({ payload: req.payload, eventId, locale })
      if (!participation) throw new NotFound(req.t)
      const mayManage = optionsOf(req.payload).isEditor({ req })
      const answer: ParticipationAnswer = { ...participation, mayManage }
      return Response.json(answer, { headers })
    },
  },
  {
    // A search is sent in the body: a name in an address ends up in the logs of web servers.
    path: '/:id/participation/registrations',
    method: 'post',
    handler: async (req) => {
      const eventId = await helpedEvent(req)
      const { search, status, page } = req.data ?? {}
      const found = await listRegistrations({
        payload: req.payload,
        eventId,
        search: typeof search === 'string' ? search.slice(0, 200) : '',
        status: registrationStatuses.find((each) => each === status) ?? null,
        page: Number.isInteger(page) && Number(page) > 0 ? Number(page) : 1,
      })
      return Response.json(found, { headers })
    },
  },
  {
    path: '/:id/participation/answers',
    method: 'get',
    handler: async (req) => {
      const eventId = await helpedEvent(req)
      const locale = toLocale(req.i18n.language)
      const questions = await countAnswers({ payload: req.payload, eventId, locale })
      if (!questions) throw new NotFound(req.t)
      return Response.json({ questions }, { headers })
    },
  },
  {
    path: '/:id/attendance',
    method: 'get',
    handler: async (req) => {
      const eventId = await helpedEvent(req)
      const after = req.searchParams.get('after')
      const page = await findAttendancePage({ payload: req.payload, eventId, after })
      if (!page) throw new NotFound(req.t)
      return Response.json(page, { headers })
    },
  },
  {
    path: '/:id/attendance',
    method: 'post',
    handler: async (req) => {
      const eventId = await helpedEvent(req)
      const registrationId = String(req.data?.registration)
      const attended = req.data?.attended === true
      const { payload } = req
      if (!(await findRegistrationOf({ payload, eventId, id: registrationId }))) throw new NotFound(req.t)
      await changeByStaff({ req, id: registrationId, change: { attended } })
      return Response.json({ attended }, { headers })
    },
  },
]

async function helpedEvent(req: PayloadRequest): Promise<string> {
  const eventId = String(req.routeParams?.id)
  requireHelper({ req, eventId })
  if (req.method === 'POST') await addDataAndFileToRequest(req)
  return eventId
}
