import { type Endpoint, NotFound } from 'payload'
import { markReachable } from '../../../src/registrations/unreachable.ts'
import { requireEditor } from './requireStaff.ts'

/** An editor has found out that mails reach a person again. */
export const markReachableEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/reachable',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    requireEditor({ req })
    const where = { id: { equals: id } }
    if (!(await markReachable({ payload: req.payload, where }))) throw new NotFound(req.t)
    return Response.json({ unreachableAt: null })
  },
})
