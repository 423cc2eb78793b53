/** A field by which documents refer, as far as it takes to read one of them. */
interface ReadableReference {
  /** As queries name the field, such as `speakers.speaker`. */
  path: string
  isPolymorphic: boolean
  to: readonly string[]
}

/** The ids of the documents of one collection that a document refers to, read with depth 0 or not. */
export function referredIds({
  document,
  references,
  to,
}: {
  document: unknown
  references: readonly ReadableReference[]
  /** The slug of their collection. */
  to: string
}): string[] {
  return references
    .filter((reference) => reference.to.includes(to))
    .flatMap(({ path, isPolymorphic }) =>
      valuesAt(document, path.split('.')).flatMap((value) => {
        if (!isPolymorphic) return idOf(value)
        const { relationTo, value: target } = (value ?? {}) as { relationTo?: string; value?: unknown }
        return relationTo === to ? idOf(target) : []
      }),
    )
}

/** What stands at a path, of every row of the lists on the way. */
export function valuesAt(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((row) => valuesAt(row, name === undefined ? [] : [name, ...rest]))
  if (name === undefined) return [value]
  if (typeof value !== 'object' || value === null) return []
  return valuesAt((value as Record<string, unknown>)[name], rest)
}

function idOf(value: unknown): string[] {
  const id: unknown = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
}
