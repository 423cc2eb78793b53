import type { Payload } from 'payload'

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.waiting-list-clock')

/**
 * The moment at which somebody joins a waiting list: later than that of everybody whom this process put there before,
 * since of many in one millisecond the ids, which are random, would decide who comes first.
 */
export function joinsWaitingListAt(payload: Payload): Date {
  const holder: Payload & { [key]?: number } = payload
  holder[key] = Math.max(Date.now(), (holder[key] ?? 0) + 1)
  return new Date(holder[key])
}
