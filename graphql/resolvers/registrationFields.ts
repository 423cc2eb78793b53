import { GraphQLError } from 'graphql'
import { statusAt } from '../../src/registrations/rules/addressConfirmation.ts'
import { findPublicEvent } from '../../src/programme/publicEvents.ts'
import type { RegistrationResolvers } from '../generated/resolverTypes.ts'

/** What a registration shows in another way than it is stored. */
export const registrationFields: RegistrationResolvers = {
  status: (registration, _, { now }) => statusAt({ ...registration, now }),
  event: async ({ event: id, locale }, _, { payload, now }) => {
    const event = await findPublicEvent({ payload, locale, now, id })
    if (event) return Object.assign(event, { locale })
    throw new GraphQLError('The event of this registration is not public any more', {
      extensions: { code: 'EVENT_NOT_FOUND' },
    })
  },
  registeredAt: ({ createdAt }) => createdAt,
}
