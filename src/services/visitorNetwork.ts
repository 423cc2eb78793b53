import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Payload } from 'payload'
import { clientAddress } from '../domain/clientAddress.ts'
import { networkOf } from '../domain/network.ts'
import { optionsOf } from '../options.ts'

/**
 * The network that a request comes from, to count by; null where nobody can tell. It is for limits alone: it goes
 * into no log and no database.
 */
export function visitorNetwork({ context, payload }: { context: Context; payload: Payload }): string | null {
  const address = clientAddress({
    socketAddress: socketAddress(context),
    forwardedFor: context.req.header('X-Forwarded-For'),
    forwarded: context.req.header('Forwarded'),
    trustedProxies: optionsOf(payload).trustedProxies,
  })
  return address === null ? null : networkOf(address)
}

/** A request that was handed to the app without a server, as by a route handler of Next, has no connection. */
function socketAddress(context: Context): string | null {
  const env = context.env as { incoming?: unknown; server?: unknown } | undefined
  if (!env?.incoming && !env?.server) return null
  return getConnInfo(context).remote.address ?? null
}
