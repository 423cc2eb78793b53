import { isIP, isIPv6 } from 'node:net'

/**
 * The network that an IP address belongs to: what one router has, a household or a whole town hall. That is an IPv4
 * address as it is, and the first 64 bits of an IPv6 address (RFC 6177: no site gets less). Null where it is none.
 */
export function networkOf(address: string): string | null {
  const withoutZone = address.replace(/%.*$/, '')
  if (!isIP(withoutZone)) return null
  if (!isIPv6(withoutZone)) return withoutZone
  const groups = groupsOf(withoutZone)
  // ::ffff:0:0/96 (RFC 4291 2.5.5.2): what a socket for both shows of an IPv4 address.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return [groups[6], groups[7]].flatMap((group = 0) => [group >> 8, group & 0xff]).join('.')
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** The eight numbers of an IPv6 address, however it is written. */
function groupsOf(address: string): number[] {
  // A URL knows one way to write it: hexadecimal, without an IPv4 tail.
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => parseInt(group, 16))
  const first = numbers(head)
  const last = numbers(tail ?? '')
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}
