import { GraphQLError } from 'graphql'
import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import { findRegistrationByToken } from '../../src/registrations/findRegistration.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { tryToken } from '../limits/tryToken.ts'
import { userErrorsOf } from '../userErrors.ts'

/** One's own registration. */
export const registration: NonNullable<QueryResolvers['registration']> = async (_, { token }, context) => {
  context.isPersonal = true
  const open = () => findRegistrationByToken({ payload: context.payload, token })
  try {
    return await tryToken({ context, open })
  } catch (error) {
    const [problem] = userErrorsOf({ error, locale: defaultLocale })
    throw new GraphQLError(problem?.message ?? '', { extensions: { code: problem?.code } })
  }
}
