import { uniquePartOf } from './messageId.ts'

const longestLocalPart = 64

/**
 * Where reports about one mail go: `bounces+<what is unique in its Message-ID>@example.org`, so that a report tells
 * which mail it is about even if it quotes nothing of it. Null where no address is set: the sender's then.
 */
export function returnAddress({
  bounceAddress,
  messageId,
}: {
  bounceAddress: string | null
  messageId?: string | null
}): string | null {
  const unique = messageId ? uniquePartOf(messageId) : null
  if (!bounceAddress || !unique) return null
  const at = bounceAddress.lastIndexOf('@')
  const local = `${bounceAddress.slice(0, at)}+${unique}`
  return local.length <= longestLocalPart ? `${local}${bounceAddress.slice(at)}` : null
}

/** What is unique in the Message-ID of the mail that an address stands for; null where it is no such address. */
export function uniquePartIn({
  address,
  bounceAddress,
}: {
  address: string
  bounceAddress: string
}): string | null {
  const at = bounceAddress.lastIndexOf('@')
  const before = `${bounceAddress.slice(0, at)}+`.toLowerCase()
  const after = bounceAddress.slice(at).toLowerCase()
  const given = address.trim().toLowerCase()
  if (!given.startsWith(before) || !given.endsWith(after)) return null
  return given.slice(before.length, -after.length) || null
}
