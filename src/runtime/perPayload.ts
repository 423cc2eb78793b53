import type { Payload } from 'payload'

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
    const holder: Payload & { [key]?: State } = payload
    return (holder[key] ??= create(payload))
  }
}
