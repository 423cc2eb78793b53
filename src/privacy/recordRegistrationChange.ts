import type { PayloadRequest } from 'payload'
import { auditedChanges } from './rules/auditTrail.ts'
import { type AuditNote, beginAuditEntry } from './auditTrail.ts'
import type { RegistrationChange } from '../registrations/changeRegistration.ts'
import { findStoredRegistration } from '../registrations/findRegistration.ts'

/**
 * Records which change of a registration a member of the staff is about to make; null where it changes nothing. For
 * writes that go around Payload's hooks: confirm the entry once it is done.
 */
export async function recordRegistrationChange({
  req,
  id,
  change,
}: {
  req: PayloadRequest
  id: string
  change: RegistrationChange & { email?: string }
}): Promise<AuditNote | null> {
  const stored = await findStoredRegistration({ payload: req.payload, id })
  if (!stored) return null
  const changes = auditedChanges({
    kind: 'registrations',
    fields: ['status', 'attended', 'name', 'email', 'notes'],
    before: { ...stored },
    after: { ...change },
  })
  if (changes.length === 0) return null
  return beginAuditEntry({
    req,
    entry: { kind: 'registrations', operation: 'update', documentId: id, event: stored.event, changes },
  })
}
