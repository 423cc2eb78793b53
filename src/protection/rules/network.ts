import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * The network that an IP address belongs to: what one router has, a household or a whole town hall. That is an IPv4
 * address as it is, and the first 64 bits of an IPv6 address (RFC 6177: no site gets less). Null where it is none.
 */
export function networkOf(address: string): string | null {
  const withoutZone = address.replace(/%.*$/, '')
  if (!isIP(withoutZone)) return null
  // Takes ::ffff:0:0/96 (RFC 4291 2.5.5.2), as a socket for both shows an IPv4 address, for what it is.
  const parsed = ipaddr.process(withoutZone)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  const groups = parsed.parts.slice(0, 4).map((group) => group.toString(16))
  return `${groups.join(':')}::/64`
}
