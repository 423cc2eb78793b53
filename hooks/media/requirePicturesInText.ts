import type { FieldHook } from 'payload'
import { possibleIds } from '../../src/database/shownDocuments.ts'
import { mediaMessages } from '../../src/i18n/mediaMessages.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { isPicture } from '../../src/media/rules/isPicture.ts'
import { optionsOf } from '../../src/options.ts'
import { filesInText, withFilesAsIds } from '../../src/richText/rules/textPicture.ts'

/**
 * Refuses a file that is no picture where one is put into a text; what stood there before stays. A text that was read with its
 * files as whole documents is stored without them.
 */
export const requirePicturesInText: FieldHook = async ({
  collection,
  global,
  path,
  previousValue,
  req,
  value: given,
}) => {
  const value: unknown = withFilesAsIds<unknown>(given)
  const known = new Set(filesInText(previousValue))
  const added = filesInText(value).filter((id) => !known.has(id))
  if (added.length === 0) return value
  const { payload } = req
  const slug = optionsOf(payload).slugs.media
  const { docs } = await payload.find({
    collection: slug,
    where: { id: { in: possibleIds({ payload, collection: slug, ids: added }) } },
    select: { mimeType: true },
    depth: 0,
    pagination: false,
    req,
  })
  if (docs.every(isPicture)) return value
  const message = mediaMessages(toLocale(req.i18n.language)).noPicture
  const errors = [{ path: path.join('.'), message }]
  throw refusedFields({ collection: collection?.slug ?? global?.slug ?? '', errors, req })
}
