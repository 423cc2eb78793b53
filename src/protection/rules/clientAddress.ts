/**
 * The IP address that a request came from: the other end of the connection, or what the outermost of our own proxies
 * says of it. Each proxy adds one entry to `X-Forwarded-For` or `Forwarded` (RFC 7239); what stands before those of
 * the trusted ones was written by the client and is not believed. Null where it is not known.
 */
export function clientAddress({
  socketAddress,
  forwardedFor,
  forwarded,
  trustedProxies,
}: {
  socketAddress: string | null
  /** The header `X-Forwarded-For`. */
  forwardedFor: string | undefined
  /** The header `Forwarded`. */
  forwarded: string | undefined
  /** How many proxies of ours a request passes. */
  trustedProxies: number
}): string | null {
  if (trustedProxies === 0) return socketAddress
  const plain = forwardedFor?.split(',').map(withoutPort)
  const standard = forwarded?.split(',').map(forOf)
  const outermost = (entries: string[] | undefined) => entries?.at(-trustedProxies) ?? entries?.[0]
  const told = outermost(plain) ?? outermost(standard)
  // A proxy writes one of the two and may let the other pass: where they differ, one is the client's own.
  if (plain && standard && outermost(standard) !== told) return socketAddress
  return told || socketAddress
}

function forOf(element: string): string {
  const [, quoted, token] = /(?:^|;)\s*for=(?:"([^"]*)"|([^;,\s]*))/i.exec(element) ?? []
  return withoutPort(quoted ?? token ?? '')
}

/** `192.0.2.1:80` and `[2001:db8::1]:80` are addresses with a port. */
function withoutPort(entry: string): string {
  return entry
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
}
