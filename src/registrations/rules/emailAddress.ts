import { domainToASCII } from 'node:url'

/** RFC 5321 4.5.3.1.3: a path of 256 octets, less its two angle brackets. */
export const maxEmailLength = 254

/** RFC 5321 4.5.3.1.1. */
const maxLocalPartLength = 64

// The Mailbox of RFC 5321 4.1.2 without quoted local parts and address literals, which nobody has in earnest.
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
// RFC 3696 2: the last is never all digits, else it would be an address of a network.
const topLabel = /^([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/i

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
    labels.every((label) => domainLabel.test(label)) &&
    topLabel.test(labels.at(-1) ?? '')
  )
}

/** What nobody sees and copying brings along: spaces without width, soft hyphens, marks of direction. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * One form for one mailbox, to find a person again: nothing invisible, no outer space, lower case, and an international
 * domain as mail servers know it (RFC 5890: `müller.de` becomes `xn--mller-kva.de`). What is no address stays one that
 * is none, rather than becoming another.
 */
export function normaliseEmailAddress(value: string): string {
  const plain = lowerCase(value.normalize('NFC').replace(invisible, '').trim())
  const at = plain.lastIndexOf('@')
  return at < 0 ? plain : `${plain.slice(0, at + 1)}${asciiDomain(plain.slice(at + 1))}`
}

/** Of ASCII alone: others are no part of an address, and İ would become another letter. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** What reads domains takes them for the beginning of a web address, so that it must see nothing but letters and digits. */
function asciiDomain(domain: string): string {
  if (!/[^\x00-\x7f]/.test(domain)) return domain
  const lower = domain.toLowerCase()
  const isPlain = /^[\p{L}\p{M}\p{Nd}.-]+$/u.test(lower) && lower.normalize('NFKC') === lower
  return (isPlain && domainToASCII(lower)) || domain
}
