import type { PayloadRequest } from 'payload'
import { beginAuditEntry, confirmAuditEntry, withdrawAuditEntry } from '../../../src/privacy/auditTrail.ts'

/** Gives an account a second factor or takes it off, and records who did. */
export async function auditSecondFactor<Result>({
  req,
  account,
  isOn,
  act,
}: {
  req: Pick<PayloadRequest, 'payload' | 'user'>
  /** Its id. */
  account: string
  /** Whether it has one afterwards. */
  isOn: boolean
  act: () => Promise<Result>
}): Promise<Result> {
  const { payload } = req
  const changes = [{ field: 'secondFactor', from: !isOn, to: isOn }]
  const entry = { kind: 'users' as const, operation: 'update' as const, documentId: account, changes }
  const note = await beginAuditEntry({ req: req as PayloadRequest, entry })
  try {
    const result = await act()
    await confirmAuditEntry({ payload, note, documentId: account })
    return result
  } catch (error) {
    if (note) await withdrawAuditEntry({ payload, note })
    throw error
  }
}
