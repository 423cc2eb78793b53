import type { CollectionSlug, Endpoint } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findUses } from '../../src/references/findUses.ts'
import { requireEditor } from '../registrations/endpoints/requireStaff.ts'

/** What refers to a document, with links, for editors. */
export const usesEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    requireEditor({ req })
    const { payload } = req
    const asked = String(req.routeParams?.id)
    const document = await payload.findByID({
      collection: collection as CollectionSlug,
      id: asked,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
    })
    const locale = toLocale(req.i18n.language)
    const uses = document ? await findUses({ payload, collection, id: document.id, locale }) : []
    return Response.json({ uses }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
