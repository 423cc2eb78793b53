import { type Endpoint, Forbidden } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { countSeats } from '../../src/services/countSeats.ts'
import { mayHelpWith } from '../../src/services/mayHelpWith.ts'

/** How many seats of an event are taken and how many people wait, for editors and those who help with it. */
export const seatsEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/seats',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    if (!mayHelpWith({ options, req, event: eventId })) throw new Forbidden(req.t)
    const counts = await countSeats({ payload: req.payload, eventId })
    return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } })
  },
})
