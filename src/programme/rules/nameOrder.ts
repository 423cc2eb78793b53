import { type Page, type PageRequest, takePage } from './page.ts'

/** A place in a list by name: after what has this name and this id. */
export interface NamePosition {
  name: string
  id: string
}

// As in a German index (DIN 5007-1): ä stands with a, capitals with small letters.
const collator = new Intl.Collator('de', { sensitivity: 'variant' })

/** Orders by name, and by id where names are alike, for `sort`. */
export function compareByName(one: NamePosition, other: NamePosition): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}

/** Takes a page out of a list in any order. */
export function pageByName<Item extends NamePosition>({
  items,
  ...page
}: PageRequest<NamePosition> & { items: readonly Item[] }): Page<Item> {
  return takePage({ ...page, items: items.toSorted(compareByName), compare: compareByName })
}
