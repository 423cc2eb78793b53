import type { CollectionBeforeDeleteHook } from 'payload'
import { leavePerson, leaveRoom } from '../../src/conferences/leaveTasks.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'

/** What a conference provider made for a registration goes with it. */
export const leavePersonBeforeDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
  leavePerson({ payload: withinTransaction(req), id, now: new Date() })

/** What a conference provider made for a meeting goes with it. */
export const leaveRoomBeforeDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
  leaveRoom({ payload: withinTransaction(req), id, now: new Date() })
