import { type Endpoint, Forbidden, NotFound } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { draftEvent } from '../../../src/events/draftEvent.ts'

/** Makes a draft of an event from the wish that came with a registration and tells its id, for editors. */
export const draftEventEndpoint = ({ isEditor, slugs }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/draft-event',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const { payload } = req
    const id = String(req.routeParams?.id)
    const found = await payload.findByID({
      collection: slugs.registrations,
      id,
      depth: 0,
      disableErrors: true,
    })
    if (!found?.topicSuggestion) throw new NotFound(req.t)
    return Response.json({ event: await draftEvent({ payload, text: found.topicSuggestion, req }) })
  },
})
