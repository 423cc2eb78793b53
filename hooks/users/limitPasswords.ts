import { APIError, type PayloadRequest } from 'payload'
import { describeProblem } from '../../src/i18n/describeProblem.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { forgiveLogins, limitLogins } from '../../src/protection/rateLimits.ts'
import { networkOfRequest } from '../../src/protection/requestNetwork.ts'
import { isRegistrationError } from '../../src/registrations/rules/errors.ts'

interface Try {
  req: PayloadRequest
  /** The address of the account that is tried. */
  email: string
}

/** As Payload looks an account up. */
export const accountOf = (email: string): string => email.toLowerCase().trim()

/** Lets a network try only so many passwords; refuses with 429 where there were too many. */
export async function limitPasswords({ req, email }: Try): Promise<void> {
  const { payload } = req
  try {
    await limitLogins({ payload, network: networkOfRequest(req), account: accountOf(email) })
  } catch (error) {
    const [problem] = isRegistrationError(error) ? error.problems : []
    if (!problem) throw error
    const message = describeProblem({ problem, locale: toLocale(req.i18n.language) })
    throw new APIError(message, 429, undefined, true)
  }
}

/** Whoever knows the password may have mistyped it before. */
export function forgivePasswords({ req, email }: Try): Promise<void> {
  return forgiveLogins({
    payload: req.payload,
    network: networkOfRequest(req),
    account: accountOf(email),
  })
}
