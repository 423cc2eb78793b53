import type { PayloadRequest } from 'payload'
import { nameOfUser } from '../../../src/accounts/nameOfUser.ts'
import { confirmAuditEntry, withdrawAuditEntry } from '../../../src/privacy/auditTrail.ts'
import { recordRegistrationChange } from '../../../src/privacy/recordRegistrationChange.ts'
import { changeRegistration, type RegistrationChange } from '../../../src/registrations/changeRegistration.ts'
import { findStoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { raiseSeats, requireRaisableSeats } from '../../../src/registrations/raiseSeats.ts'
import { AlreadyRegistered } from '../../../src/registrations/storeRegistration.ts'
import { explainProblems } from '../../../src/registrations/validationError.ts'
import { isRefusal } from '../../../src/runtime/isRefusal.ts'

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
  const eventId = change.raisesSeats ? await eventOf({ req, id }) : null
  const isFound = await withAuditNote({ req, id, change }, () =>
    explainProblems({ req, data: { ...change } }, async () => {
      if (eventId) await requireRaisableSeats({ payload, eventId })
      return changeRegistration({ payload, id, change, by: nameOfUser(req) })
    }),
  )
  if (isFound && eventId) await raiseSeats({ req, eventId })
  return isFound
}

/**
 * Notes in the audit trail what a member of the staff does to a registration around Payload's hooks. Nothing stays noted where it
 * was refused; `act` tells whether it was done.
 */
export async function withAuditNote(
  {
    req,
    id,
    change,
  }: { req: PayloadRequest; id: string; change: Parameters<typeof recordRegistrationChange>[0]['change'] },
  act: () => Promise<boolean>,
): Promise<boolean> {
  const { payload } = req
  const note = await recordRegistrationChange({ req, id, change })
  const isDone = await act().catch(async (error: unknown) => {
    if (note && (isRefusal(error) || error instanceof AlreadyRegistered))
      await withdrawAuditEntry({ payload, note })
    throw error
  })
  if (isDone) await confirmAuditEntry({ payload, note, documentId: id })
  else if (note) await withdrawAuditEntry({ payload, note })
  return isDone
}

/** The event of a registration; empty where there is none. */
export async function eventOf({ req, id }: { req: PayloadRequest; id: string }): Promise<string> {
  const registration = await findStoredRegistration({ payload: req.payload, id })
  return registration ? String(registration.event) : ''
}
