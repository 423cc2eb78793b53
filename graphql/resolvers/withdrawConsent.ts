import { withdrawConsent as withdraw } from '../../src/consents/withdrawConsent.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { changeOwnRegistration } from '../limits/changeOwnRegistration.ts'

/** Withdraws a consent of one's own registration. */
export const withdrawConsent: NonNullable<MutationResolvers['withdrawConsent']> = (
  _,
  { token, key },
  context,
) => changeOwnRegistration({ context, change: ({ payload }) => withdraw({ payload, token, key }) })
