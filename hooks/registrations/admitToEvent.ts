import type { CollectionBeforeChangeHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { findPlace } from '../../src/registrations/createRegistration.ts'
import { registrarOf } from '../../src/registrations/registrarOf.ts'
import { whenFull } from '../../src/registrations/rules/whenFull.ts'
import { findTermsFor } from '../../src/registrations/terms.ts'
import { explainProblems } from '../../src/registrations/validationError.ts'

/** Gives a new registration its place, its token and its pending mail. The seat is taken by the insert that follows. */
export const admitToEvent: CollectionBeforeChangeHook = async ({ context, data, operation, req }) => {
  if (operation !== 'create') return data
  return explainProblems({ req, data }, async () => {
    const terms = await findTermsFor({ payload: withinTransaction(req), data })
    const input = { ...data, email: String(data.email) }
    const { document } = await findPlace({
      payload: withinTransaction(req),
      terms,
      input,
      by: registrarOf(req),
      whenFull: whenFull.find((each) => each === context.whenFull),
    })
    return document
  })
}
