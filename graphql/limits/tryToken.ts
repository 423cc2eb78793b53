import { retryAfterOf } from '../../src/registrations/rules/errors.ts'
import { tryLink } from '../../src/protection/rateLimits.ts'
import type { GraphqlContext } from '../context.ts'

/** Opens a registration by the token of its link, as rarely as the pages let somebody try one. Tells the client when to come back. */
export async function tryToken<T>({
  context: { payload, sender, retryAfter },
  open,
}: {
  context: GraphqlContext
  open: () => Promise<T>
}): Promise<T> {
  // Behind a site that shows its key are many people; its own limit holds for what it changes.
  const network = sender.site ? null : sender.network
  try {
    return await tryLink({ payload, network, open, hasOpened: (opened) => opened !== null })
  } catch (error) {
    const seconds = retryAfterOf(error)
    if (seconds !== null) retryAfter(seconds)
    throw error
  }
}
