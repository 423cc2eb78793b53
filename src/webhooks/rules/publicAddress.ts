import { isIP, isIPv6 } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Tells whether an IP address is one of the public internet: not of this machine, of a private or local network, of a
 * tunnel into one, or of many receivers. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  // ipaddr.js also knows ways to write an address that are none to us. With a zone it is one of this link.
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // Nothing but 2000::/3 has been given to networks; the rest, as embedded IPv4 addresses, counts as unicast there.
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parseCIDR('2000::/3'))
}

/** Tells whether the host of a URL is this machine by its name. */
export function isLoopbackHost(host: string): boolean {
  const name = bareHost(host)
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}

/** The host of a URL without the brackets of an IPv6 address. */
export function bareHost(host: string): string {
  const inner = host.replace(/^\[(.*)\]$/, '$1')
  return isIPv6(inner) ? inner : host
}
