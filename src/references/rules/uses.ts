/** A document that refers to another. */
export interface Use {
  /** The slug of its collection. */
  collection: string
  id: string | number
  /** Empty where it has none. */
  title: string
  /** Where editors find it in the admin. */
  url: string
}

/** Titles of a collection that a sentence names. */
const namedTitles = 3

/** The titles that a sentence names, and how many more there are. */
export function namedUses(uses: readonly Use[]): { titles: string[]; more: number } {
  const titles = uses.map(({ title }) => title).filter((title) => title !== '')
  const named = titles.slice(0, namedTitles)
  return { titles: named, more: uses.length - named.length }
}
