import { type Endpoint, Forbidden } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { countSeats } from '../../src/services/countSeats.ts'

/** How many seats of an event are taken and how many people wait, for editors. */
export const seatsEndpoint = ({ isEditor }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/seats',
  method: 'get',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const counts = await countSeats({ payload: req.payload, eventId: String(req.routeParams?.id) })
    return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } })
  },
})
