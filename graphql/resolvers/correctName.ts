import { correctName as correct } from '../../src/registrations/correctName.ts'
import { openRegistration } from '../../src/registrations/findRegistration.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { changeOwnRegistration } from '../limits/changeOwnRegistration.ts'

/** Corrects the name in one's own registration. */
export const correctName: NonNullable<MutationResolvers['correctName']> = (_, { token, name }, context) =>
  changeOwnRegistration({
    context,
    change: async ({ payload }) => {
      await correct({ payload, token, name })
      return openRegistration({ payload, token })
    },
  })
