import type { Payload } from 'payload'
import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import type { StoredRegistration } from '../../src/registrations/findRegistration.ts'
import type { GraphqlContext } from '../context.ts'
import { userErrorsOf } from '../userErrors.ts'
import { limitMutation } from './limitMutation.ts'
import { tryToken } from './tryToken.ts'

/** Changes the registration that a token opens, as often as its sender may; what a person can mend comes as userErrors. */
export async function changeOwnRegistration({
  context,
  change,
}: {
  context: GraphqlContext
  change: (args: { payload: Payload }) => Promise<StoredRegistration>
}) {
  try {
    await limitMutation(context)
    const open = () => change({ payload: context.payload })
    return { registration: await tryToken({ context, open }), userErrors: [] }
  } catch (error) {
    // Whose link does not open anything has no language that is known.
    return { registration: null, userErrors: userErrorsOf({ error, locale: defaultLocale }) }
  }
}
