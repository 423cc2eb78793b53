import type { Endpoint } from 'payload'
import { countSeats } from '../../../src/registrations/countSeats.ts'
import { requireHelper } from '../../registrations/endpoints/requireStaff.ts'

/** How many seats of an event are taken and how many people wait, for editors and those who help with it. */
export const seatsEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/seats',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    requireHelper({ req, eventId })
    const counts = await countSeats({ payload: req.payload, eventId })
    return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } })
  },
})
