import {
  type Access,
  addDataAndFileToRequest,
  APIError,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  type Where,
} from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { localizedText } from '../../src/i18n/rules/localizedText.ts'

/**
 * Trashes and restores documents that are otherwise changed one by one, in place of Payload's own endpoint, which then does
 * neither: its admin asks there even for one.
 */
export const bulkTrashEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    const collection = slug as CollectionSlug
    const { access, labels } = req.payload.collections[collection].config
    await addDataAndFileToRequest(req)
    const data = (req.data ?? {}) as { deletedAt?: string | null }
    const rules: Access[] = [access.update, ...(data.deletedAt ? [access.delete] : [])]
    const allowed = await Promise.all(rules.map(async (rule) => rule({ req, data })))
    if (allowed.includes(false)) throw new Forbidden(req.t)
    const locale = toLocale(req.i18n.language)
    const trash = req.query.trash === 'true'
    // Whatever else such a write holds is refused by `moveInTrashAlone`.
    const isMove = Boolean(data.deletedAt) || trash
    if (!isMove || !req.query.where) throw new APIError(oneByOne[locale], 403, null, true)
    const conditions = allowed.filter((each): each is Where => typeof each === 'object')
    const { docs, errors } = await req.payload.update({
      collection,
      where: { and: [req.query.where as Where, ...conditions] },
      trash,
      data,
      depth: 0,
      req,
    })
    if (errors.length === 0)
      return Response.json({ docs, errors, message: req.t('general:updatedSuccessfully') })
    const [count, total] = [errors.length, docs.length + errors.length]
    const label = localizedText({ value: total === 1 ? labels.singular : labels.plural, locale }) ?? slug
    return Response.json(
      {
        docs,
        errors: errors.map((each) => (each.isPublic ? each : { ...each, message: req.t('error:unknown') })),
        message: req.t('error:unableToUpdateCount', { count, label, total }),
      },
      { status: 400 },
    )
  },
})

const oneByOne = {
  de: 'Das lässt sich nur einzeln ändern; zusammen geht es nur in den Papierkorb und zurück.',
  en: 'These are changed one by one; together they only go to the trash and back.',
}
