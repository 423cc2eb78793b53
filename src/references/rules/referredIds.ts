/** A field by which documents refer, as far as it takes to read one of them. */
interface ReadableReference {
  /** As queries name the field, such as `speakers.speaker`. */
  path: string
  isPolymorphic: boolean
  to: readonly string[]
}

interface Referring {
  /** Read with depth 0 or not. */
  document: unknown
  references: readonly ReadableReference[]
  /** The slug of the collection of what is referred to. */
  to: string
}

/** The ids of the documents of one collection that a document refers to. */
export function referredIds(referring: Referring): string[] {
  return referredPlaces(referring).map(({ id }) => id)
}

/** The same, each with the path of the field by which it does so. */
export function referredPlaces({ document, references, to }: Referring): { path: string; id: string }[] {
  return references
    .filter((reference) => reference.to.includes(to))
    .flatMap(({ path: names, isPolymorphic }) =>
      placesAt(document, names.split('.')).flatMap(({ path, value }) => {
        const { relationTo, value: target } = (value ?? {}) as { relationTo?: string; value?: unknown }
        const ids = !isPolymorphic ? idOf(value) : relationTo === to ? idOf(target) : []
        return ids.map((id) => ({ path, id }))
      }),
    )
}

/** What stands at a path, of every row of the lists on the way. */
export function valuesAt(document: unknown, names: readonly string[]): unknown[] {
  return placesAt(document, names).map(({ value }) => value)
}

/** The same, each with its own path, such as `speakers.2.speaker`; several documents of one field share theirs. */
export function placesAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  path: readonly (string | number)[] = [],
): { path: string; value: unknown }[] {
  if (Array.isArray(value))
    return value.flatMap((row, index) =>
      name === undefined ? placesAt(row, [], path) : placesAt(row, [name, ...rest], [...path, index]),
    )
  if (name === undefined) return [{ path: path.join('.'), value }]
  if (typeof value !== 'object' || value === null) return []
  return placesAt((value as Record<string, unknown>)[name], rest, [...path, name])
}

function idOf(value: unknown): string[] {
  const id: unknown = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
}
