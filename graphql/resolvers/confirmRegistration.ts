import { confirmRegistration as confirm } from '../../src/registrations/confirmRegistration.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { changeOwnRegistration } from '../limits/changeOwnRegistration.ts'

/** Confirms the address of one's own registration. */
export const confirmRegistration: NonNullable<MutationResolvers['confirmRegistration']> = (
  _,
  { token },
  context,
) => changeOwnRegistration({ context, change: ({ payload }) => confirm({ payload, token }) })
