/**
 * How a mail that anybody can cause stands to the others of its address: it goes out by itself, for the first time or
 * as a repeat; it waits to go along in one that has not gone out; or it went along in that one.
 */
type LimitRank = 'first' | 'repeat' | 'joined' | 'listed'

/** What the unique key of such a mail says. */
export interface LimitKey {
  /** See `addressDigest`. */
  address: string
  eventId: string
  rank: LimitRank
  /** The id of the mail before it; of the one that it goes along in, where it is `joined` or `listed`. */
  after: string
}

export function formatLimitKey({ address, eventId, rank, after }: LimitKey): string {
  return `${address} ${eventId} ${rank} ${after}`
}

/** Reads a key that `formatLimitKey` has made. */
export function parseLimitKey(limitKey: string): LimitKey {
  const [address = '', eventId = '', rank = 'first', after = ''] = limitKey.split(' ')
  return { address, eventId, rank: rank as LimitRank, after }
}

/** Tells whether a mail goes out by itself, and not in another one. */
export function isMailOfItsOwn({ rank }: Pick<LimitKey, 'rank'>): boolean {
  return rank === 'first' || rank === 'repeat'
}
