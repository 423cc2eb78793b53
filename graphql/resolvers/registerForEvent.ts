import { toLocale } from '../../src/i18n/rules/locale.ts'
import { type WhatNext, whatNext } from '../../src/i18n/whatNext.ts'
import { findPublicEvent } from '../../src/programme/publicEvents.ts'
import { retryAfterOf } from '../../src/registrations/rules/errors.ts'
import { registerFromOutside } from '../../src/registrations/registerFromOutside.ts'
import type { MutationResolvers } from '../generated/resolverTypes.ts'
import { readGlobalId } from '../globalId.ts'
import { userErrorsOf } from '../userErrors.ts'

/** Registers somebody for an event; what a person can mend comes back as userErrors. */
export const registerForEvent: NonNullable<MutationResolvers['registerForEvent']> = async (
  _,
  args,
  { payload, now, sender, source, retryAfter },
) => {
  const { proofOfWork, ...input } = args.input
  const locale = toLocale(args.input.locale)
  const globalId = readGlobalId(args.input.eventId)
  // An id of anything else is that of no event, which the use case has a sentence for.
  const eventId = globalId?.type === 'Event' ? globalId.id : ''
  try {
    const { outcome } = await registerFromOutside({
      payload,
      network: sender.network,
      site: sender.site,
      proofOfWork: proofOfWork ?? '',
      input: { ...input, answers: input.answers ?? [], locale, eventId, source },
    })
    const tell = async (): Promise<WhatNext> => {
      const event = await findPublicEvent({ payload, locale, now, id: eventId })
      // Hidden meanwhile: then nothing is said of a link.
      return whatNext({ outcome, format: event?.format ?? 'inPerson', locale })
    }
    return { outcome, whatNext: tell, userErrors: [] }
  } catch (error) {
    const seconds = retryAfterOf(error)
    if (seconds !== null) retryAfter(seconds)
    return { outcome: null, userErrors: userErrorsOf({ error, locale }) }
  }
}
