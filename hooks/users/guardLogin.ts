import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { spendPasswordTime } from '../../src/accounts/spendPasswordTime.ts'
import { describeProblem } from '../../src/i18n/describeProblem.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { forgiveLogins, limitLogins } from '../../src/protection/rateLimits.ts'
import { networkOfRequest } from '../../src/protection/requestNetwork.ts'
import { RegistrationError } from '../../src/registrations/rules/errors.ts'

/**
 * Lets a network try only so many passwords, and takes as long to refuse one for an address without an account as for one
 * with: neither the answer nor the time tells which there are. Payload would lock the account instead, for its owner too.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload says so of `read` alone.
export const guardLogin: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (operation !== 'login' || typeof email !== 'string' || typeof password !== 'string') return
  const account = accountOf(email)
  await limit({ req, account })
  const where = { email: { equals: account } }
  const stored = await req.payload.db.findOne<{ id: string; hash?: string | null }>({
    collection: collection.slug,
    where,
  })
  if (!stored?.hash) await spendPasswordTime(password)
}

/** Whoever knows the password may have mistyped it before. */
export const forgiveWrongPasswords: CollectionAfterLoginHook = async ({ req, user }) => {
  const { email } = user as { email?: string }
  const account = accountOf(email ?? '')
  await forgiveLogins({ payload: req.payload, network: networkOfRequest(req), account })
}

/** As Payload looks it up. */
const accountOf = (email: string): string => email.toLowerCase().trim()

async function limit({ req, account }: { req: PayloadRequest; account: string }): Promise<void> {
  try {
    await limitLogins({ payload: req.payload, network: networkOfRequest(req), account })
  } catch (error) {
    const [problem] = error instanceof RegistrationError ? error.problems : []
    if (!problem) throw error
    throw new APIError(
      describeProblem({ problem, locale: toLocale(req.i18n.language) }),
      429,
      undefined,
      true,
    )
  }
}
