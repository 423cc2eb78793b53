import { type Endpoint, Forbidden } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { findOverview } from '../../../src/overview/findOverview.ts'

/** What the first page of the admin shows: to editors everything, to helpers what belongs to their events. */
export const overviewEndpoint = ({ isEditor, helpedEvents }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/overview',
  method: 'get',
  handler: async (req) => {
    if (!isEditor({ req }) && helpedEvents({ req }).length === 0) throw new Forbidden(req.t)
    const overview = await findOverview({ req, now: new Date() })
    return Response.json(overview, { headers: { 'Cache-Control': 'no-store' } })
  },
})
