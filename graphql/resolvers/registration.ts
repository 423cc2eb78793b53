import { findRegistrationByToken } from '../../src/services/findRegistration.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'

/** One's own registration. */
export const registration: NonNullable<QueryResolvers['registration']> = (_, { token }, context) => {
  context.isPersonal = true
  return findRegistrationByToken({ payload: context.payload, token })
}
