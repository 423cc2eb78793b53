import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import { cancelRegistration as cancel } from '../../src/registrations/cancelRegistration.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { limitMutation } from '../limits/limitMutation.ts'
import { tryToken } from '../limits/tryToken.ts'
import { userErrorsOf } from '../userErrors.ts'

/** Cancels one's own registration. */
export const cancelRegistration: NonNullable<MutationResolvers['cancelRegistration']> = async (
  _,
  { token },
  context,
) => {
  try {
    await limitMutation(context)
    const open = () => cancel({ payload: context.payload, token })
    return { registration: await tryToken({ context, open }), userErrors: [] }
  } catch (error) {
    // Whose link does not open anything has no language that is known.
    return { registration: null, userErrors: userErrorsOf({ error, locale: defaultLocale }) }
  }
}
