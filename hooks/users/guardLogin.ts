import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload'
import { spendPasswordTime } from '../../src/accounts/spendPasswordTime.ts'
import { accountOf, forgivePasswords, limitPasswords } from './limitPasswords.ts'

/**
 * Lets a network try only so many passwords, and takes as long to refuse one for an address without an account as for one
 * with: neither the answer nor the time tells which there are. Payload would lock the account instead, for its owner too.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload says so of `read` alone.
export const guardLogin: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (operation !== 'login' || typeof email !== 'string' || typeof password !== 'string') return
  await limitPasswords({ req, email })
  const where = { email: { equals: accountOf(email) } }
  const stored = await req.payload.db.findOne<{ id: string; hash?: string | null }>({
    collection: collection.slug,
    where,
  })
  if (!stored?.hash) await spendPasswordTime(password)
}

/** Whoever has logged in may have mistyped the password before. */
export const forgiveWrongPasswords: CollectionAfterLoginHook = async ({ req, user }) => {
  const { email } = user as { email?: string }
  await forgivePasswords({ req, email: email ?? '' })
}
