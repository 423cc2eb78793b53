import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { toLocale } from '../../src/domain/locale.ts'
import { RegistrationError } from '../../src/domain/registrationError.ts'
import { registrationStatuses } from '../../src/domain/registrationMoves.ts'
import { optionsOf } from '../../src/options.ts'
import { changeRegistration } from '../../src/services/changeRegistration.ts'
import { nameOfUser } from '../../src/services/nameOfUser.ts'
import { findAttendanceList, isRegistrationOf } from '../../src/services/participation/attendanceList.ts'
import { findParticipation } from '../../src/services/participation/findParticipation.ts'
import { listRegistrations } from '../../src/services/participation/listRegistrations.ts'
import { RegistrationValidationError } from '../../src/services/registrationValidationError.ts'
import { requireManager } from '../registrations/requireManager.ts'

/** Names and addresses are kept by no browser and by nothing in between. */
const headers = { 'Cache-Control': 'no-store' }

/** What the views of an event's registrations and attendance ask. */
export const participationEndpoints = (): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/participation',
    method: 'get',
    handler: async (req) => {
      const eventId = await managedEvent(req)
      const locale = toLocale(req.i18n.language)
      const participation = await findParticipation({ payload: req.payload, eventId, locale })
      if (!participation) throw new NotFound(req.t)
      return Response.json(participation, { headers })
    },
  },
  {
    // A search is sent in the body: a name in an address ends up in the logs of web servers.
    path: '/:id/participation/registrations',
    method: 'post',
    handler: async (req) => {
      const eventId = await managedEvent(req)
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
    path: '/:id/attendance',
    method: 'get',
    handler: async (req) => {
      const eventId = await managedEvent(req)
      const attendees = await findAttendanceList({ payload: req.payload, eventId })
      return Response.json({ attendees }, { headers })
    },
  },
  {
    path: '/:id/attendance',
    method: 'post',
    handler: async (req) => {
      const eventId = await managedEvent(req)
      const registrationId = String(req.data?.registration)
      const attended = req.data?.attended === true
      const { payload } = req
      if (!(await isRegistrationOf({ payload, eventId, registrationId }))) throw new NotFound(req.t)
      await noteAttendance({ req, registrationId, attended })
      return Response.json({ attended }, { headers })
    },
  },
]

async function managedEvent(req: PayloadRequest): Promise<string> {
  const eventId = String(req.routeParams?.id)
  await requireManager({ req, eventId })
  if (req.method === 'POST') await addDataAndFileToRequest(req)
  return eventId
}

async function noteAttendance({
  req,
  registrationId: id,
  attended,
}: {
  req: PayloadRequest
  registrationId: string
  attended: boolean
}): Promise<void> {
  const { payload } = req
  try {
    await changeRegistration({ payload, id, change: { attended }, by: nameOfUser(req) })
  } catch (error) {
    if (!(error instanceof RegistrationError)) throw error
    const collection = optionsOf(payload).slugs.registrations
    throw new RegistrationValidationError({ problems: error.problems, collection, req })
  }
}
