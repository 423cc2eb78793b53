import type { PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { alreadyRegisteredMessage } from '../../../src/i18n/alreadyRegistered.ts'
import type { AlreadyRegistered } from '../../../src/registrations/storeRegistration.ts'

/**
 * Tells an editor who is registered with the address already, and where. An answer and no error: Payload logs errors, and no
 * address belongs there.
 */
export function answerAlreadyRegistered({
  req,
  error: { registration },
}: {
  req: PayloadRequest
  error: AlreadyRegistered
}): Response {
  const message = alreadyRegisteredMessage({ registration, locale: toLocale(req.i18n.language) })
  const data = { errors: [{ path: 'email', message }], registration: String(registration.id) }
  return Response.json(
    { errors: [{ message, data }] },
    { status: 400, headers: { 'Cache-Control': 'no-store' } },
  )
}
