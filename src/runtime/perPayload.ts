import type { Payload } from 'payload'

/** Where a view on a Payload says which one it is of: see `withinTransaction`. */
export const isViewOf = Symbol.for('green-forum-events.view-of')

/** The running Payload itself, where this may be a view on it. */
export function originalPayload(payload: Payload & { [isViewOf]?: Payload }): Payload {
  return payload[isViewOf] ?? payload
}

/**
 * State that belongs to one running Payload, created when it is first asked for. It lives on the instance: Next's bundle
 * has copies of our modules but shares the instance, so both find the same state; and it goes with the instance.
 */
export function perPayload<State>(
  name: string,
  create: (payload: Payload) => State,
): (payload: Payload) => State {
  const key = Symbol.for(`green-forum-events.${name}`)
  return (payload) => {
    const holder: Payload & { [key]?: State } = originalPayload(payload)
    return (holder[key] ??= create(holder))
  }
}
