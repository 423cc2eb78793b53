import type { Payload } from 'payload'
import { originalPayload } from '../runtime/perPayload.ts'
import { transactionEndsOf } from './transactionEnds.ts'
import { transactionOf } from './withinTransaction.ts'

/**
 * Runs what a write sets off once everybody can see that write: at once where Payload runs without transactions, else
 * after the commit and before the operation answers; never where it is rolled back. It is given a Payload that belongs to
 * no transaction.
 */
export async function afterCommit(
  payload: Payload,
  run: (payload: Payload) => Promise<unknown>,
): Promise<void> {
  const id = transactionOf(payload)
  const original = originalPayload(payload)
  const waiting = id === null ? null : transactionEndsOf(original).of(id)
  if (waiting) waiting.committed.push(() => run(original))
  else await run(original)
}
