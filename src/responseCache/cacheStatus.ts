import fresh from 'fresh'

/** Says whether a response came from the cache (RFC 9211). */
export const cacheStatus = {
  hit: 'green-forum-events; hit',
  stored: 'green-forum-events; fwd=miss; stored',
  made: 'green-forum-events; fwd=miss',
} as const

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
