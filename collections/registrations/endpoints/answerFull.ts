import type { PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { participationMessages } from '../../../src/i18n/participationMessages.ts'
import type { Fullness } from '../../../src/participation/rules/fullness.ts'
import { countSeats } from '../../../src/registrations/countSeats.ts'
import { isRegistrationError } from '../../../src/registrations/rules/errors.ts'
import { findRegistrationTerms } from '../../../src/registrations/terms.ts'

/**
 * Tells an editor that no seat is free, in words for editors, and how many there are, so that the admin can offer one more. Null
 * for what else has been refused.
 */
export async function answerFull({
  req,
  eventId,
  error,
}: {
  req: PayloadRequest
  eventId: string
  error: unknown
}): Promise<Response | null> {
  const problem = isRegistrationError(error) && error.problems.find(({ rule }) => rule === 'eventFull')
  if (!problem) return null
  const { payload } = req
  const locale = toLocale(req.i18n.language)
  const terms = await findRegistrationTerms({ payload, eventId, locale })
  const { taken, waiting } = await countSeats({ payload, eventId })
  const full: Fullness = { taken, waiting, waitingList: terms?.rules.waitingList ?? false }
  const message = participationMessages(locale).full.taken(taken)
  const errors = [{ path: problem.field[0] ?? 'event', message }]
  return Response.json({ errors: [{ message, data: { errors, full } }] }, { status: 400 })
}
