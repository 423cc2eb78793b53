import type { EventChange } from './changes.ts'
import { concerns } from './publicEventFields.ts'

/**
 * The calendar SEQUENCE after a write (RFC 5545 3.8.7.4): it rises when what a calendar shows of an event changes. What
 * calendars have is the published document. An event that goes back to draft rises too, so that it stands above what
 * calendars have when it is published again.
 */
export function revisionAfter({ before, after, columns }: EventChange): number {
  const revision = before?.revision ?? 0
  const isKnown = before?._status === 'published' || revision > 0
  const isChanged = after._status === 'draft' || concerns({ columns, whom: 'calendar' })
  return isKnown && isChanged ? revision + 1 : revision
}
