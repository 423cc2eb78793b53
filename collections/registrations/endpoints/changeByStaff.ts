import type { PayloadRequest } from 'payload'
import { confirmAuditEntry, withdrawAuditEntry } from '../../../src/privacy/auditTrail.ts'
import { changeRegistration, type RegistrationChange } from '../../../src/registrations/changeRegistration.ts'
import { isRefusal } from '../../../src/runtime/isRefusal.ts'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import { recordRegistrationChange } from '../../../src/privacy/recordRegistrationChange.ts'
import { explainProblems } from '../../../src/registrations/validationError.ts'

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
  const isFound = await explainProblems({ req, data: { ...change } }, () =>
    changeRegistration({ payload, id, change, by: nameOfUser(req) }),
  ).catch(async (error: unknown) => {
    if (note && isRefusal(error)) await withdrawAuditEntry({ payload, note })
    throw error
  })
  if (isFound) await confirmAuditEntry({ payload, note, documentId: id })
  return isFound
}
