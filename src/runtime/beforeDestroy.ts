import type { Payload } from 'payload'

/** Does something, and waits for it, before a Payload closes its database; the last that was asked for comes first. */
export function beforeDestroy(payload: Payload, run: () => unknown): void {
  const destroy = payload.destroy.bind(payload)
  payload.destroy = async () => {
    await run()
    await destroy()
  }
}
