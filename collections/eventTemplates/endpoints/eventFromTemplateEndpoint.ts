import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, NotFound } from 'payload'
import { eventMessages } from '../../../src/i18n/eventMessages.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { eventFromTemplate } from '../../../src/events/eventFromTemplate.ts'

/** Begins an event from a template, on a day or without one, and tells its id. */
export const eventFromTemplateEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/event',
  method: 'post',
  handler: async (req) => {
    if (!options.isEditor({ req })) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const { day } = (req.data ?? {}) as Record<string, unknown>
    const event = await eventFromTemplate({
      payload: req.payload,
      templateId: String(req.routeParams?.id),
      day: typeof day === 'string' && day !== '' ? day : null,
      req,
    })
    if (!event) throw new NotFound(req.t)
    if ('problem' in event) {
      throw new APIError(eventMessages(toLocale(req.i18n.language))[event.problem], 400, null, true)
    }
    return Response.json({ event: event.id }, { status: 201 })
  },
})
