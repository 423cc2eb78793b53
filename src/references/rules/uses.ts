/** A document that refers to another. */
export interface Use {
  /** The slug of its collection. */
  collection: string
  id: string | number
  /** Empty where it has none. */
  title: string
  /** Where editors find it in the admin. */
  url: string
  isTrashed: boolean
}

/** Titles of a collection that a sentence names. */
const namedTitles = 3

/** The titles that a sentence names, and how many more there are. */
export function namedUses(
  uses: readonly Use[],
  /** What one in the trash is called. */
  trashed: (title: string) => string,
): { titles: string[]; more: number } {
  const titles = uses.flatMap(({ title, isTrashed }) =>
    title === '' ? [] : isTrashed ? trashed(title) : title,
  )
  const named = titles.slice(0, namedTitles)
  return { titles: named, more: uses.length - named.length }
}
