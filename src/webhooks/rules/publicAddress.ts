import { BlockList, isIP, isIPv6 } from 'node:net'

/** Networks that nobody on the internet has (IANA's special-purpose registries), and those of many at once. */
const notPublic = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic.addSubnet(network, prefix)
}

/** Within 2000::/3: Teredo, other protocol assignments, documentation, and 6to4, which leads to an IPv4 address. */
const notPublicV6 = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublicV6.addSubnet(network, prefix, 'ipv6')
}

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/**
 * Tells whether an IP address is one of the public internet: not of this machine, of a private or local network, of a
 * tunnel into one, or of many receivers. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  // With a zone it is one of this link.
  if (kind === 0 || address.includes('%')) return false
  if (kind === 4) return !notPublic.check(address)
  // Everything else that IPv6 has, an embedded IPv4 address too, is outside of what is given to networks.
  return globalUnicast.check(address, 'ipv6') && !notPublicV6.check(address, 'ipv6')
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
