import type { PayloadRequest } from 'payload'
import { transactionOf, withinTransaction } from '../../../src/database/withinTransaction.ts'
import { beginAuditEntry, confirmAuditEntry, withdrawAuditEntry } from '../../../src/privacy/auditTrail.ts'

/** Gives an account a second factor or takes it off, and records who did. */
export async function auditSecondFactor<Result>({
  req,
  account,
  isOn,
  act,
}: {
  req: Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>
  /** Its id. */
  account: string
  /** Whether it has one afterwards. */
  isOn: boolean
  act: () => Promise<Result>
}): Promise<Result> {
  const payload = withinTransaction(req)
  const changes = [{ field: 'secondFactor', from: !isOn, to: isOn }]
  const entry = { kind: 'users' as const, operation: 'update' as const, documentId: account, changes }
  const note = await beginAuditEntry({ req: req as PayloadRequest, entry })
  try {
    const result = await act()
    await confirmAuditEntry({ payload, note, documentId: account })
    return result
  } catch (error) {
    // What is thrown ends the transaction, and the entry with it.
    if (note && transactionOf(payload) === null) await withdrawAuditEntry({ payload, note })
    throw error
  }
}
