import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Payload } from 'payload'
import { clientAddress } from './rules/clientAddress.ts'
import { networkOf } from './rules/network.ts'
import { optionsOf } from '../options.ts'
import { perPayload } from '../runtime/perPayload.ts'

/**
 * The network that a request comes from, to count by; null where nobody can tell. It is for limits alone: it goes
 * into no log and no database.
 */
export function visitorNetwork({ context, payload }: { context: Context; payload: Payload }): string | null {
  const { rateLimits, trustedProxies, clientAddress: read } = optionsOf(payload)
  if (read) {
    const told = read({ request: context.req.raw })
    return told === null ? null : networkOf(told)
  }
  const forwardedFor = context.req.header('X-Forwarded-For')
  const forwarded = context.req.header('Forwarded')
  if (rateLimits && trustedProxies === 0 && (forwardedFor ?? forwarded) !== undefined) warnOnce(payload)
  const address = clientAddress({
    socketAddress: socketAddress(context),
    forwardedFor,
    forwarded,
    trustedProxies,
  })
  return address === null ? null : networkOf(address)
}

/** A request that was handed to the app without a server, as by a route handler of Next, has no connection. */
function socketAddress(context: Context): string | null {
  const env = context.env as { incoming?: unknown; server?: unknown } | undefined
  if (!env?.incoming && !env?.server) return null
  return getConnInfo(context).remote.address ?? null
}

/** An operator who forgets the setting would lock out people after a hundred registrations from anywhere. */
const warnOnce = perPayload('untrusted-proxy-warning', ({ logger }) => {
  // Next writes that header itself, where no proxy has.
  logger.warn(
    process.env.NEXT_RUNTIME
      ? 'greenForumEvents: behind Next, visitors can only be told apart, and their registrations limited, by where `clientAddress` or `trustedProxies` says that their address stands'
      : 'Requests come through a proxy that is not trusted, so that all visitors count as one: set TRUST_PROXY (trustedProxies)',
  )
  return true
})
