import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { renewSiteKey, revokeSiteKey } from '../../../src/sites/siteKeys.ts'

/** Makes a site's key anew, which is shown this once, and takes it back. For administrators. */
export const siteKeyEndpoints = ({ isAdministrator }: ResolvedOptions): Omit<Endpoint, 'root'>[] => {
  const idIn = (req: PayloadRequest): string => {
    if (!isAdministrator({ req })) throw new Forbidden(req.t)
    return String(req.routeParams?.id)
  }
  return [
    {
      path: '/:id/key',
      method: 'post',
      handler: async (req) => {
        const key = await renewSiteKey({ payload: req.payload, id: idIn(req), now: new Date() })
        if (key === null) throw new NotFound(req.t)
        return Response.json({ key }, { headers: { 'Cache-Control': 'no-store' } })
      },
    },
    {
      path: '/:id/key',
      method: 'delete',
      handler: async (req) => {
        if (!(await revokeSiteKey({ payload: req.payload, id: idIn(req) }))) throw new NotFound(req.t)
        return Response.json({ key: null })
      },
    },
  ]
}
