import { APIError, type PayloadRequest } from 'payload'
import { RegistrationError } from '../../../src/registrations/rules/errors.ts'
import { optionsOf } from '../../../src/options.ts'
import { confirmAuditEntry, withdrawAuditEntry } from '../../../src/privacy/auditTrail.ts'
import { changeRegistration, type RegistrationChange } from '../../../src/registrations/changeRegistration.ts'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import { recordRegistrationChange } from '../../../src/privacy/recordRegistrationChange.ts'
import { RegistrationValidationError } from '../../../src/registrations/validationError.ts'

/**
 * Changes a registration for a member of the staff, and notes that in the audit trail. Returns false where there is no
 * such registration. Throws RegistrationValidationError.
 */
export async function changeByStaff({
  req,
  id,
  change,
}: {
  req: PayloadRequest
  id: string
  change: RegistrationChange
}): Promise<boolean> {
  const { payload } = req
  const note = await recordRegistrationChange({ req, id, change })
  const isFound = await changeOrExplain({ req, id, change }).catch(async (error: unknown) => {
    if (note && error instanceof APIError) await withdrawAuditEntry({ payload, note })
    throw error
  })
  if (isFound) await confirmAuditEntry({ payload, note, documentId: id })
  return isFound
}

async function changeOrExplain({
  req,
  id,
  change,
}: {
  req: PayloadRequest
  id: string
  change: RegistrationChange
}): Promise<boolean> {
  const { payload } = req
  try {
    return await changeRegistration({ payload, id, change, by: nameOfUser(req) })
  } catch (error) {
    if (!(error instanceof RegistrationError)) throw error
    const collection = optionsOf(payload).slugs.registrations
    throw new RegistrationValidationError({ problems: error.problems, collection, req })
  }
}
