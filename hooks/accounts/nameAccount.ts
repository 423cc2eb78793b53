import type { CollectionBeforeReadHook, CollectionSlug } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'

/** Names the account that did what an entry of a log tells of, as long as there is one; the system acts by itself. */
export const nameAccount: CollectionBeforeReadHook = async ({ doc, req }) => {
  const payload = withinTransaction(req)
  const { byCollection, byId } = doc as { byCollection?: CollectionSlug; byId?: string }
  if (!byCollection || !byId) return doc
  const account = payload.collections[byCollection]
    ? await payload.findByID({ collection: byCollection, id: byId, depth: 0, disableErrors: true })
    : null
  const { name, email } = (account ?? {}) as { name?: string; email?: string }
  return { ...doc, by: name || email || byId }
}
