import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Gives a new event the UID that calendars will know it by (RFC 7986 5.3: random, nothing of the host). */
export const assignCalendarUid: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => ({
  ...data,
  uid: (operation === 'update' ? originalDoc?.uid : undefined) ?? randomUUID(),
})
