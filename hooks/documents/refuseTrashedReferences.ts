import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { trashMessages } from '../../src/i18n/trashMessages.ts'
import { findTrashed } from '../../src/references/findTrashed.ts'

/**
 * Refuses what begins to refer to something in the trash: it would be shown without that. So what was trashed together is
 * restored in the order in which it was made. What referred to it before can still be saved.
 */
export const refuseTrashedReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data.deletedAt) return
  const locale = toLocale(req.i18n.language)
  const before = originalDoc?.deletedAt ? null : (originalDoc as object | null | undefined)
  const titles = await findTrashed({
    payload: withinTransaction(req),
    collection: collection.slug,
    data,
    before,
    locale,
  })
  if (titles.length > 0) throw new APIError(trashMessages(locale).refersToTrashed(titles), 409, null, true)
}
