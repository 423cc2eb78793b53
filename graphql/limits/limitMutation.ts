import { retryAfterOf } from '../../src/registrations/rules/errors.ts'
import { limitChanges } from '../../src/protection/rateLimits.ts'
import type { GraphqlContext } from '../context.ts'

/**
 * Counts a mutation other than registering, which has limits of its own. Throws RegistrationError (TOO_MANY_REQUESTS)
 * where its sender has sent too many, and tells the client when to try again.
 */
export async function limitMutation({ payload, sender, retryAfter }: GraphqlContext): Promise<void> {
  try {
    await limitChanges({ payload, ...sender })
  } catch (error) {
    const seconds = retryAfterOf(error)
    if (seconds !== null) retryAfter(seconds)
    throw error
  }
}
