/** The id of a document that may be given as a whole, as Payload gives what another document refers to; null where there is none. */
export function documentId(reference: unknown): string | number | null {
  const id: unknown =
    typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
