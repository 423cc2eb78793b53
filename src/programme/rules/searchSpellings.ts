/** Words of a search that count; more would be no search by a person. */
const maxWords = 6

/**
 * The words of a search, each in the spellings to look for. SQLite takes capital and small letters for the same only within
 * ASCII, so a word with an umlaut is looked for in both.
 */
export function searchSpellings(search: string): string[][] {
  const words = search
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.slice(0, maxWords).map((word) => {
    if (/^[\x20-\x7e]*$/.test(word)) return [word]
    const small = word.toLowerCase()
    const capital = `${small.charAt(0).toUpperCase()}${small.slice(1)}`
    return [...new Set([word, small, capital, word.toUpperCase()])]
  })
}
