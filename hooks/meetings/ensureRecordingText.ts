import type { CollectionAfterChangeHook } from 'payload'
import { ensureRecordingText } from '../../src/consents/recordingConsent.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'

/** There is a text to agree to once a conference is to be recorded. */
export const ensureRecordingTextAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { recorded } = doc as { recorded?: boolean | null }
  if (recorded) await ensureRecordingText({ payload: withinTransaction(req), req })
  return doc as unknown
}
