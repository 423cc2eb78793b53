import type { Event } from '../../payload-types.ts'

/** What editors have to know of an event besides its title: that the public does not see it, or not at its time. */
export type EventMark = 'draft' | 'cancelled' | 'postponed'

/** The marks of an event as it was saved last. */
export function eventMarks({ _status, status }: Partial<Pick<Event, '_status' | 'status'>>): EventMark[] {
  return [
    ...(_status === 'draft' ? (['draft'] as const) : []),
    ...(status === 'cancelled' || status === 'postponed' ? [status] : []),
  ]
}
