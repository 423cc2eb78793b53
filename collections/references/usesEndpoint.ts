import type { Endpoint } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findUses } from '../../src/references/findUses.ts'
import { requireEditor } from '../registrations/endpoints/requireStaff.ts'

/** What refers to a document, with links, for editors. */
export const usesEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    requireEditor({ req })
    const uses = await findUses({
      payload: req.payload,
      collection,
      id: String(req.routeParams?.id),
      locale: toLocale(req.i18n.language),
    })
    return Response.json({ uses }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
