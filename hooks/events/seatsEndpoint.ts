import type { Endpoint } from 'payload'
import { countSeats } from '../../src/services/countSeats.ts'
import { requireManager } from '../registrations/requireManager.ts'

/** How many seats of an event are taken and how many people wait, for editors. */
export const seatsEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/seats',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    await requireManager({ req, eventId })
    const counts = await countSeats({ payload: req.payload, eventId })
    return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } })
  },
})
