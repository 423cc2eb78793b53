import type { Context } from 'hono'

/**
 * Puts a request of its own in the place of the light one that @hono/node-server hands over, which can neither be copied
 * nor written to.
 */
export function useOwnRequest({ req }: Context): void {
  const { url, method, headers, body, signal } = req.raw
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, signal, duplex: 'half' }
  req.raw = new Request(url, init)
}
