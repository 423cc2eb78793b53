import { APIError, type Endpoint, Forbidden, NotFound, type Where } from 'payload'
import { messageAction } from '../../src/domain/messageActions.ts'
import { actOnMessages } from '../../src/mail/actOnMessages.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { idsIn } from '../../src/services/eventDocuments.ts'
import { nameOfUser } from '../../src/services/nameOfUser.ts'

/** Sends mails once more, stops them or lets them go on: those that the request's `where` finds. For editors. */
export const messageActionEndpoint = ({ isEditor, slugs }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/actions/:action',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const known = messageAction(String(req.routeParams?.action))
    if (!known) throw new NotFound(req.t)
    const { where } = req.query
    // Without a condition it would be every mail there is.
    if (!isCondition(where)) {
      throw new APIError('A where must name the messages', 400, null, true)
    }
    const { docs } = await req.payload.find({
      collection: slugs.messages,
      where,
      select: { state: true },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const ids = idsIn(docs)
    const changed = await actOnMessages({
      payload: req.payload,
      action: known.action,
      ids,
      by: nameOfUser(req),
      now: new Date(),
    })
    return Response.json({ changed, unchanged: ids.length - changed })
  },
})

function isCondition(where: unknown): where is Where {
  return typeof where === 'object' && where !== null && Object.keys(where).length > 0
}
