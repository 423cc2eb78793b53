import type { CollectionAfterReadHook, CollectionSlug, Payload } from 'payload'
import { nameOfUser } from '../../src/accounts/nameOfUser.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { documentId } from '../../src/database/rules/documentId.ts'

/**
 * Lets the admin name whoever is writing in a document. Payload shows the address to administrators, and the id to those who
 * may not read accounts; here the name stands in the place of the address, for everybody.
 */
export function nameLockOwners(payload: Payload): void {
  payload.collections['payload-locked-documents'].config.hooks.afterRead.push(nameOwner)
}

const nameOwner: CollectionAfterReadHook = async ({ doc, req }) => {
  const { user } = doc as { user?: { relationTo: CollectionSlug; value: unknown } }
  const id = documentId(user?.value)
  if (!user || id === null) return doc
  const { relationTo } = user
  const account = await withinTransaction(req).db.findOne({
    collection: relationTo,
    where: { id: { equals: id } },
    req: { locale: req.locale },
  })
  if (!account) return doc
  const email = nameOfUser({ user: { ...account, collection: relationTo } as typeof req.user })
  return { ...doc, user: { relationTo, value: { id, email } } }
}
