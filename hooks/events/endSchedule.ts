import type { CollectionBeforeChangeHook } from 'payload'
import type { Event } from '../../src/payload-types.ts'
import { trashMove } from '../../src/trash/rules/trash.ts'

/**
 * What is published waits for no moment to be published at; nor does what comes out of the trash after that moment, which its
 * editor wants to look at first.
 */
export const endSchedule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isLate =
    trashMove({ before: originalDoc, after: data as Event }) === 'restore' &&
    Date.parse(String(data.publishAt)) <= Date.now()
  return data._status === 'published' || isLate ? { ...data, publishAt: null, publishingUntil: null } : data
}
