import { cancelRegistration as cancel } from '../../src/registrations/cancelRegistration.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { changeOwnRegistration } from '../limits/changeOwnRegistration.ts'

/** Cancels one's own registration. */
export const cancelRegistration: NonNullable<MutationResolvers['cancelRegistration']> = (
  _,
  { token },
  context,
) => changeOwnRegistration({ context, change: ({ payload }) => cancel({ payload, token }) })
