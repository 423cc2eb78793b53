const host = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,63}(:\d{1,5})?([/?#].*)?$/u
const emailAddress = /^[^\s@:/?#<>()[\]\\,;"]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,63}(\?.*)?$/u

/** Stands for our own site while an address within it is read. */
const ownSite = 'https://own.invalid'

/**
 * The address that was meant by what somebody typed for a link, as a browser and a mail can follow it: what is a host gets
 * https://, blanks and umlauts are encoded. Null where it is none, or could run a script. Addresses of our own pages begin
 * with / or #.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.replace(/[\p{Cf}\p{Cc}]/gu, '').trim()
  if (text.startsWith('//')) return webAddress(`https:${text}`)
  if (/^[/#]/.test(text)) return ownAddress(text)
  if (/^https?:\/\//i.test(text)) return webAddress(text)
  if (/^tel:/i.test(text)) return telephone(text.slice('tel:'.length))
  const address = text.replace(/^mailto:/i, '')
  if (emailAddress.test(address)) return parsed(`mailto:${address}`)?.href ?? null
  return host.test(text) ? webAddress(`https://${text}`) : null
}

function ownAddress(text: string): string | null {
  if (isEncoded(text)) return text
  const { hash, href } = new URL(ownSite + (text.startsWith('#') ? `/${text}` : text))
  const encoded = text.startsWith('#') ? hash : href.slice(ownSite.length)
  // A backslash is a slash to browsers, and two of them begin another host.
  return encoded.startsWith('//') ? null : encoded
}

function webAddress(text: string): string | null {
  const address = parsed(text)
  if (address?.username !== '' || address.password !== '') return null
  return isEncoded(text) ? text : address.href
}

/** The address of a phone number as people write it: +49 (0)385 / 123-45. Null where it is none. */
export function telephone(number: string): string | null {
  const digits = number.replace(/^(\s*\+.*?)\(0\)/, '$1').replace(/[\s()/.\u2010-\u2015-]/g, '')
  return /^\+?\d{3,20}$/.test(digits) ? `tel:${digits}` : null
}

function isEncoded(text: string): boolean {
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text)
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
