/** Parts of a sentence, with commas between and a word before the last: one, two and three. */
export function joinList(parts: readonly string[], and: string): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(` ${and} `)
}
