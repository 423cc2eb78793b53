import type { CollectionBeforeChangeHook } from 'payload'

/** What is published waits for no moment to be published at. */
export const endSchedule: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' ? { ...data, publishAt: null, publishingUntil: null } : data
