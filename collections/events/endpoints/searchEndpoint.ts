import { addDataAndFileToRequest, type Endpoint, Forbidden } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { maxSearchLength } from '../../../src/overview/rules/adminSearch.ts'
import { searchAdmin } from '../../../src/overview/searchAdmin.ts'

/** Looks through everything that somebody sees in the admin. By POST: names and addresses belong in no address and no log. */
export const searchEndpoint = ({ isEditor, helpedEvents }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/search',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req }) && helpedEvents({ req }).length === 0) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const search = String(req.data?.search ?? '').slice(0, maxSearchLength)
    const answer = await searchAdmin({ req, search, now: new Date() })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})
