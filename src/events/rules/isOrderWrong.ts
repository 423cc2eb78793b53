/** Tells whether what should come first does not; false while one of them is missing. RFC 3339. */
export function isOrderWrong({ first, second }: { first: unknown; second: unknown }): boolean {
  if (!first || !second) return false
  return new Date(String(first)).getTime() >= new Date(String(second)).getTime()
}
