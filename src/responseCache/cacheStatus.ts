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
  if (!ifNoneMatch) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
