import { createHash } from 'node:crypto'

/** The ETag of a body (RFC 9110 8.8.3): strong, the same for the same bytes. */
export function strongEtag(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}
