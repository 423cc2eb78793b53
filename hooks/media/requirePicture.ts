import type { FieldHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { documentId } from '../../src/database/rules/documentId.ts'
import { mediaMessages } from '../../src/i18n/mediaMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { isPicture } from '../../src/media/rules/isPicture.ts'
import { optionsOf } from '../../src/options.ts'

/** Refuses a file that is no picture where one is chosen. What stood there before stays. */
export const requirePicture: FieldHook = async ({ collection, path, previousValue, req, value }) => {
  const id = documentId(value)
  if (id === null || String(id) === String(documentId(previousValue))) return value
  const { payload } = req
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.media,
    where: { id: { equals: id } },
    select: { mimeType: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  if (!docs[0] || isPicture(docs[0])) return value
  const message = mediaMessages(toLocale(req.i18n.language)).noPicture
  const errors = [{ path: path.join('.'), message }]
  throw refusedFields({ collection: collection?.slug ?? '', errors, req })
}
