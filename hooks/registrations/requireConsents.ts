import type { CollectionBeforeValidateHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { registrarOf } from '../../src/registrations/registrarOf.ts'
import { checkInput } from '../../src/registrations/rules/prepareRegistration.ts'
import { findTermsFor } from '../../src/registrations/terms.ts'
import { explainProblems } from '../../src/registrations/validationError.ts'

/**
 * Refuses a new registration until every consent that its event requires has been given, and everything else
 * that was typed is right; puts the texts as they were shown in place of the claims.
 */
export const requireConsents: CollectionBeforeValidateHook = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data
  return explainProblems({ req, data }, async () => {
    const terms = await findTermsFor({ payload: withinTransaction(req), data })
    return { ...data, ...checkInput({ terms, data, by: registrarOf(req), now: new Date() }) }
  })
}
