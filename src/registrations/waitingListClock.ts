import type { Payload } from 'payload'
import { perPayload } from '../runtime/perPayload.ts'

const clockOf = perPayload('waiting-list-clock', () => ({ last: 0 }))

/**
 * The moment at which somebody joins a waiting list: later than that of everybody whom this process put there before,
 * since of many in one millisecond the ids, which are random, would decide who comes first.
 */
export function joinsWaitingListAt(payload: Payload): Date {
  const clock = clockOf(payload)
  clock.last = Math.max(Date.now(), clock.last + 1)
  return new Date(clock.last)
}
