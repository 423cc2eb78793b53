import { type Endpoint, Forbidden, restoreVersionOperation } from 'payload'
import { eventMessages } from '../../../src/i18n/eventMessages.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'

/**
 * Restores an earlier version as a draft, in place of Payload's own endpoint: that one publishes it at once, and mails
 * everybody who has registered without a question. Publishing the draft asks, as after any change.
 */
export const restoreEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!options.isEditor({ req })) throw new Forbidden(req.t)
    // Payload's local API knows no drafts here.
    const doc = await restoreVersionOperation({
      collection: req.payload.collections[options.slugs.events],
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      req,
    })
    return Response.json({ ...doc, message: eventMessages(toLocale(req.i18n.language)).restored })
  },
})
