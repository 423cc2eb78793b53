import type { CollectionAfterChangeHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { hasDate } from '../../src/events/rules/eventPhase.ts'
import { clearAttendance } from '../../src/participation/clearAttendance.ts'
import { isAttendanceOpen } from '../../src/participation/rules/attendance.ts'

/** Clears what was noted of the attendance at an event that now begins later, or at no known time. */
export const clearEarlyAttendance: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update' || doc._status !== 'published') return doc
  const now = new Date()
  if (hasDate(doc) && isAttendanceOpen({ startsAt: doc.startsAt, now })) return doc
  await clearAttendance({ payload: withinTransaction(req), eventId: doc.id, now })
  return doc
}
