import { type Endpoint, Forbidden, NotFound } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { draftEventFromWish } from '../../../src/topicWishes/draftEventFromWish.ts'

/** Makes a draft of an event from a wish and tells its id, for editors. */
export const draftEventEndpoint = ({ isEditor }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/draft-event',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const event = await draftEventFromWish({ payload: req.payload, id: String(req.routeParams?.id), req })
    if (event === null) throw new NotFound(req.t)
    return Response.json({ event })
  },
})
