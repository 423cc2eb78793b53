import { parseAccept } from 'hono/utils/accept'

/** How a response can be packed, the smaller one first. */
const encodings = ['br', 'gzip'] as const

export type Encoding = (typeof encodings)[number]

/** The encoding of a response to a request with this `Accept-Encoding` (RFC 9110 12.5.3); null where it is sent as it is. */
export function chooseEncoding(accepted: string | null | undefined): Encoding | null {
  if (!accepted) return null
  const weights = new Map(parseAccept(accepted.toLowerCase()).map(({ type, q }) => [type, q]))
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = [...encodings].sort((one, other) => weightOf(other) - weightOf(one))
  // Whoever names what is not packed, and likes it better, is given that.
  return best && weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0) ? best : null
}
