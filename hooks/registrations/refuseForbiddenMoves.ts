import type { CollectionBeforeChangeHook } from 'payload'
import { RegistrationValidationError } from '../../src/registrations/validationError.ts'

/**
 * Refuses to change a status by a write that knows nothing of what comes with it: the seat, the moment, the mail.
 * `changeRegistration` makes the moves, for REST and the admin too.
 */
export const refuseForbiddenMoves: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !('status' in data) || data.status === originalDoc?.status) return data
  const details = { from: String(originalDoc?.status), to: String(data.status) }
  throw new RegistrationValidationError({
    problems: [{ code: 'INVALID_INPUT', rule: 'moveForbidden', field: ['status'], details }],
    collection: collection.slug,
    req,
  })
}
