import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, NotFound } from 'payload'
import { isHandedOn } from '../../../hooks/events/duplicateHooks.ts'
import { saveTemplate } from '../../../src/events/saveTemplate.ts'
import { eventMessages } from '../../../src/i18n/eventMessages.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'

/** Saves an event as a template. Where there is one of the name, it says so, and takes its place with `replace: true`. */
export const templateEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/template',
  method: 'post',
  handler: async (req) => {
    if (!options.isEditor({ req })) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const { name: given, contributors, replace } = (req.data ?? {}) as Record<string, unknown>
    const words = eventMessages(toLocale(req.i18n.language))
    const name = typeof given === 'string' ? given.trim().slice(0, 200) : ''
    if (name === '') throw new APIError(words.templateUnnamed, 400, null, true)
    const saved = await saveTemplate({
      payload: req.payload,
      eventId: String(req.routeParams?.id),
      name,
      withContributors: contributors !== false,
      replace: replace === true,
      isKept: isHandedOn,
      req,
    })
    if (!saved) throw new NotFound(req.t)
    if ('taken' in saved) throw new APIError(words.templateTaken(name), 409, null, true)
    return Response.json(saved, { status: 201 })
  },
})
