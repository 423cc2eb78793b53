import type { CollectionBeforeOperationHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { mediaMessages } from '../../src/i18n/mediaMessages.ts'
import { cleanUpload } from '../../src/media/cleanUpload.ts'
import { optionsOf } from '../../src/options.ts'
import { PictureError } from '../../src/media/rules/pictureProblem.ts'

/**
 * Turns a picture upright and frees it of what says where, when and by whom it was taken, before Payload measures it,
 * makes its copies and stores it.
 */
export const cleanUploadedPicture: CollectionBeforeOperationHook = async ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- What is deprecated is one of its values.
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return
  try {
    const { hasOwnMedia } = optionsOf(req.payload)
    if (!req.file && hasOwnMedia)
      refuseAddress({ operation, data: { ...('data' in args && args.data), ...req.data } })
    // Payload asks only afterwards, and nobody else may make us compute.
    const mayWrite = overrideAccess === true || (await collection.access[operation]({ req, data: req.data }))
    if (mayWrite && req.file) req.file = await cleanUpload({ payload: req.payload, file: req.file })
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    const message = mediaMessages(toLocale(req.i18n.language)).problem(error.problem)
    throw refusedFields({ collection: collection.slug, errors: [{ path: 'file', message }], req })
  }
}

/** Payload would fetch the file from there, after all hooks. */
function refuseAddress({ operation, data }: { operation: string; data: Record<string, unknown> }): void {
  const isAddress = operation === 'create' && data.url && data.filename
  if (isAddress) throw new PictureError({ rule: 'byAddress' })
}
