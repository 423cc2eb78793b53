import fresh from 'fresh'

/** Says whether a response came from the cache (RFC 9211). */
export const cacheStatus = {
  hit: 'green-forum-events; hit',
  stored: 'green-forum-events; fwd=miss; stored',
  made: 'green-forum-events; fwd=miss',
} as const

/** The status of a response from the cache; one that is past its time says so by a lifetime below zero (RFC 9211 2.3). */
export function statusOfHit({ staleFor }: { staleFor?: number }): string {
  return staleFor === undefined
    ? cacheStatus.hit
    : `${cacheStatus.hit}; ttl=-${staleFor}; detail=database-away`
}

/** Tells whether the client has these bytes already (RFC 9110 13.1.2). */
export function isKnown({
  etag,
  ifNoneMatch,
}: {
  etag: string
  ifNoneMatch: string | null | undefined
}): boolean {
  return fresh({ 'if-none-match': ifNoneMatch ?? undefined }, { etag })
}

/** The headers of an answer to somebody who has the bytes: how those are packed is said with them alone (RFC 9110 15.4.5). */
export function headersOfNotModified({
  'content-encoding': _,
  ...headers
}: Record<string, string>): Record<string, string> {
  return headers
}
