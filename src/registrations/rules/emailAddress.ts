import { domainToASCII } from 'node:url'

/** RFC 5321 4.5.3.1.3: a path of 256 octets, less its two angle brackets. */
export const maxEmailLength = 254

/** RFC 5321 4.5.3.1.1. */
const maxLocalPartLength = 64

// The Mailbox of RFC 5321 4.1.2 without quoted local parts and address literals, which nobody has in earnest.
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i

/** Tells whether a mail could be sent to a normalised address, as far as its form tells. */
export function isEmailAddress(value: string): boolean {
  const at = value.lastIndexOf('@')
  const local = value.slice(0, at)
  const labels = value.slice(at + 1).split('.')
  return (
    at > 0 &&
    value.length <= maxEmailLength &&
    local.length <= maxLocalPartLength &&
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label))
  )
}

/**
 * One form for one mailbox, to find a person again: NFKC, no outer space, lower case, and an international domain
 * as mail servers know it (RFC 5890: `müller.de` becomes `xn--mller-kva.de`).
 */
export function normaliseEmailAddress(value: string): string {
  const plain = value.normalize('NFKC').trim().toLowerCase()
  const at = plain.lastIndexOf('@')
  const domain = plain.slice(at + 1)
  return at < 0 ? plain : `${plain.slice(0, at + 1)}${domainToASCII(domain) || domain}`
}
