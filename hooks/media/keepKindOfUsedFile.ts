import type { CollectionBeforeOperationHook, Where } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { isPicture } from '../../src/media/rules/isPicture.ts'
import { refuseWhileInUse } from '../../src/references/refuseWhileInUse.ts'

/**
 * Refuses to put a document into the place of a picture that is shown somewhere, or a picture into that of a document.
 * Before the operation, since Payload deletes the old file as soon as it has begun.
 */
export const keepKindOfUsedFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- What is deprecated is one of its values.
  operation,
  overrideAccess,
  req,
}) => {
  const { file } = req
  const payload = withinTransaction(req)
  if (operation !== 'update' || !file) return
  if (overrideAccess !== true && !(await collection.access.update({ req }))) return
  const { id, where } = args as { id?: string | number; where?: Where }
  const { docs } = await payload.find({
    collection: collection.slug,
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
    depth: 0,
    pagination: false,
  })
  for (const stored of docs as { id: string | number; mimeType?: string | null }[]) {
    if (isPicture(stored) === isPicture({ mimeType: file.mimetype })) continue
    const locale = toLocale(req.i18n.language)
    await refuseWhileInUse({
      payload,
      collection: collection.slug,
      id: stored.id,
      locale,
      what: 'replacement',
    })
  }
}
