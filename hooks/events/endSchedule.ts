import type { CollectionBeforeChangeHook } from 'payload'
import type { Event } from '../../src/payload-types.ts'
import { trashMove } from '../../src/trash/rules/trash.ts'

/**
 * What is published waits for no moment to be published at; nor does what comes out of the trash after that moment, which its
 * editor wants to look at first. What goes back to an older version waits as it did before that, and not as that version did.
 */
export const endSchedule: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const after = context.restoresVersion
    ? { ...data, publishAt: (originalDoc as Event).publishAt ?? null }
    : (data as Event)
  const isLate =
    trashMove({ before: originalDoc, after: after as Event }) === 'restore' &&
    Date.parse(String(after.publishAt)) <= Date.now()
  return data._status === 'published' || isLate ? { ...after, publishAt: null, publishingUntil: null } : after
}
