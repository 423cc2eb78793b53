import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import { confirmRegistration as confirm } from '../../src/registrations/confirmRegistration.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { limitMutation } from '../limits/limitMutation.ts'
import { tryToken } from '../limits/tryToken.ts'
import { userErrorsOf } from '../userErrors.ts'

/** Confirms the address of one's own registration. */
export const confirmRegistration: NonNullable<MutationResolvers['confirmRegistration']> = async (
  _,
  { token },
  context,
) => {
  try {
    await limitMutation(context)
    const open = () => confirm({ payload: context.payload, token })
    return { registration: await tryToken({ context, open }), userErrors: [] }
  } catch (error) {
    // Whose link does not open anything has no language that is known.
    return { registration: null, userErrors: userErrorsOf({ error, locale: defaultLocale }) }
  }
}
