import type { Where } from 'payload'
import { searchedWords } from './foldedText.ts'

/** A condition for documents whose `searchText` holds every word of a search. */
export function holdsEveryWord(search: string): Where {
  const words = searchedWords(search)
  if (words === null) return { id: { in: [] } }
  return { and: words.map((word) => ({ searchText: { contains: word } })) }
}
