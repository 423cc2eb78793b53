import { createHash } from 'node:crypto'

/** Hashes that BigBlueButton knows for its checksums; operators may allow some of them alone. */
export const checksums = ['sha1', 'sha256', 'sha384', 'sha512'] as const

export type Checksum = (typeof checksums)[number]

/** The address of a call with its checksum: a hash over the call, the query exactly as it is sent, and the secret. */
export function signedUrl({
  url,
  call,
  query,
  secret,
  checksum,
}: {
  /** Of the server, without `/api`. */
  url: string
  call: string
  query: URLSearchParams
  secret: string
  checksum: Checksum
}): string {
  const text = query.toString()
  const hash = createHash(checksum).update(`${call}${text}${secret}`).digest('hex')
  return `${url}/api/${call}?${text}${text && '&'}checksum=${hash}`
}
