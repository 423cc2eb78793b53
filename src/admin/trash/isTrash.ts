/** Tells whether a list is that of the trash, by what it asks for or by its address. */
export function isTrash(query: object): boolean {
  return ('trash' in query && query.trash === true) || /\/trash\/?$/.test(globalThis.location?.pathname ?? '')
}
