/** From when until when somebody was there. RFC 3339. */
export interface PairedTimes {
  from: string
  /** Null where it is not known. */
  until: string | null
}

const inOrder = (times: readonly string[]): string[] =>
  times
    .filter((time) => !Number.isNaN(Date.parse(time)))
    .map((time) => new Date(time).toISOString())
    .sort()

/**
 * Makes times of presence out of joins and leaves that are told apart from each other. Where there is a leave for each join, they belong
 * together in their order, so that two devices at once are two times. Where some are missing, a join ends with the last leave before the
 * next join; the last join at the end that is known.
 */
export function pairTimes({
  joins,
  leaves,
  end,
}: {
  joins: readonly string[]
  leaves: readonly string[]
  /** When the conference ended, where that is known. */
  end: string | null
}): PairedTimes[] {
  const came = inOrder(joins)
  const left = inOrder(leaves)
  const isWhole = came.length === left.length && came.every((from, index) => (left[index] ?? '') >= from)
  const [ended = null] = inOrder(end ? [end] : [])
  return came.map((from, index) => {
    if (isWhole) return { from, until: left[index] ?? null }
    const next = came[index + 1]
    const until = left.filter((each) => each > from && (next === undefined || each <= next)).at(-1)
    return { from, until: until ?? (next === undefined && ended && ended > from ? ended : null) }
  })
}
