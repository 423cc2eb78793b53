import { toLocale } from '../../src/domain/locale.ts'
import { registerForEvent as register } from '../../src/services/registerForEvent.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { readGlobalId } from '../globalId.ts'
import { userErrorsOf } from '../userErrors.ts'

/** Registers somebody for an event; what a person can mend comes back as userErrors. */
export const registerForEvent: NonNullable<MutationResolvers['registerForEvent']> = async (
  _,
  args,
  { payload },
) => {
  const locale = toLocale(args.input.locale)
  const globalId = readGlobalId(args.input.eventId)
  // An id of anything else is that of no event, which the use case has a sentence for.
  const eventId = globalId?.type === 'Event' ? globalId.id : ''
  try {
    const { outcome } = await register({
      payload,
      input: { ...args.input, answers: args.input.answers ?? [], locale, eventId },
    })
    return { outcome, userErrors: [] }
  } catch (error) {
    return { outcome: null, userErrors: userErrorsOf({ error, locale }) }
  }
}
