import { APIError, type Endpoint, Forbidden, NotFound, type Payload, type Where } from 'payload'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import {
  type ActionResult,
  type MessageAction,
  messageAction,
} from '../../../src/outbox/rules/entryActions.ts'
import type { RoleCheck } from '../../../src/options.ts'
import type { OutboxCollection } from '../../../src/outbox/outboxEntry.ts'
import { idsIn } from '../../../src/events/eventDocuments.ts'

/** Sends entries of an outbox once more, stops them or lets them go on: those that the request's `where` finds. */
export const outboxActionEndpoint = ({
  may,
  collection,
  act,
}: {
  may: RoleCheck
  collection: OutboxCollection
  /** Does it with those named, and returns how many were changed. */
  act: (args: {
    payload: Payload
    action: MessageAction
    ids: string[]
    by: string
    now: Date
  }) => Promise<number>
}): Omit<Endpoint, 'root'> => ({
  path: '/actions/:action',
  method: 'post',
  handler: async (req) => {
    if (!may({ req })) throw new Forbidden(req.t)
    const known = messageAction(String(req.routeParams?.action))
    if (!known) throw new NotFound(req.t)
    const { where } = req.query
    // Without a condition it would be all there are.
    if (!isCondition(where)) {
      throw new APIError('A where must name the messages', 400, null, true)
    }
    const { docs } = await req.payload.find({
      collection,
      where,
      select: { state: true },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const ids = idsIn(docs)
    const { action } = known
    const changed = await act({ payload: req.payload, action, ids, by: nameOfUser(req), now: new Date() })
    const result: ActionResult = { changed, unchanged: ids.length - changed }
    return Response.json(result)
  },
})

function isCondition(where: unknown): where is Where {
  return typeof where === 'object' && where !== null && Object.keys(where).length > 0
}
