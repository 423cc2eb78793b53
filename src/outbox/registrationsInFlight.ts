import type { Payload } from 'payload'

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.registrations-in-flight')

interface InFlight {
  count: number
  lastEndedAt: number
}

/** Milliseconds. Between two requests of a rush there may be moments with none. */
const rushLasts = 50

function inFlightOf(payload: Payload): InFlight {
  const holder: Payload & { [key]?: InFlight } = payload
  return (holder[key] ??= { count: 0, lastEndedAt: -Infinity })
}

/** Counts a registration of this process for as long as its work lasts. */
export async function whileRegistering<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const inFlight = inFlightOf(payload)
  inFlight.count += 1
  try {
    return await work()
  } finally {
    inFlight.count -= 1
    inFlight.lastEndedAt = Date.now()
  }
}

/** Tells whether people are registering over this process at a moment, in milliseconds of Unix time. Default: now. */
export function areRegistrationsInFlight(payload: Payload, at = Date.now()): boolean {
  const { count, lastEndedAt } = inFlightOf(payload)
  return count > 0 || Math.abs(at - lastEndedAt) < rushLasts
}

/** When the last registration over this process ended. Milliseconds of Unix time; minus infinity where there was none. */
export function lastRegistrationHere(payload: Payload): number {
  return inFlightOf(payload).lastEndedAt
}
