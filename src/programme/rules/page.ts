/** Which part of a list to take. */
export interface PageRequest<Position> {
  limit: number
  /** Where the page begins after. Default: the beginning of the list. */
  after?: Position
  /** Where the page ends before. Default: the end of the list. */
  before?: Position
  /** Takes the last ones of what is between. Default: the first ones. */
  isFromEnd?: boolean
}

/** A part of a list, and whether there is something on either side of it. */
export interface Page<Item> {
  items: Item[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/**
 * Takes a page out of a list that is in order. A position need not be one of the list: what stood there may be gone.
 * As the Relay cursor connections specification cuts pages, section 4.4.
 */
export function takePage<Item, Position>({
  items,
  limit,
  after,
  before,
  isFromEnd = false,
  compare,
}: PageRequest<Position> & {
  items: readonly Item[]
  /** Below zero where an item stands before the position, zero where it is there. */
  compare: (item: Item, position: Position) => number
}): Page<Item> {
  const placeOf = (isThere: (item: Item) => boolean): number => {
    const index = items.findIndex(isThere)
    return index < 0 ? items.length : index
  }
  const from = after === undefined ? 0 : placeOf((item) => compare(item, after) > 0)
  const until = before === undefined ? items.length : placeOf((item) => compare(item, before) >= 0)
  const first = isFromEnd ? Math.max(from, until - limit) : from
  const end = Math.max(first, isFromEnd ? until : Math.min(until, from + limit))
  return {
    items: items.slice(first, end),
    hasPreviousPage: first > 0,
    hasNextPage: end < items.length,
  }
}
