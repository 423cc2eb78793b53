import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { fieldMessages } from '../../src/i18n/fieldMessages.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findUnknown } from '../../src/references/findUnknown.ts'

/**
 * Refuses what begins to refer to something that there is not: SQL would refuse that in the middle of the write, and leave
 * half a document. What referred to it before can still be saved, and older versions restored.
 */
export const refuseUnknownReferences: CollectionBeforeChangeHook = async ({
  collection: { slug: collection },
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context.restoresVersion) return
  const before = originalDoc as object | undefined
  const paths = await findUnknown({ payload: withinTransaction(req), collection, data, before })
  if (paths.length === 0) return
  const message = fieldMessages(toLocale(req.i18n.language)).unknown
  throw refusedFields({ collection, errors: paths.map((path) => ({ path, message })), req })
}

/** Notes that a version is restored: what it refers to may be gone by now. */
export const noteRestoredVersion: CollectionBeforeOperationHook = ({
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- What is deprecated is one of its values.
  operation,
  req,
}) => {
  if (operation === 'restoreVersion') req.context.restoresVersion = true
}
