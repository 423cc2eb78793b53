import { type Endpoint, Forbidden, NotFound } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { markReachable } from '../../src/services/unreachable.ts'

/** An editor has found out that mails reach a person again. */
export const markReachableEndpoint = ({ isEditor }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/reachable',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const where = { id: { equals: String(req.routeParams?.id) } }
    if (!(await markReachable({ payload: req.payload, where }))) throw new NotFound(req.t)
    return Response.json({ unreachableAt: null })
  },
})
