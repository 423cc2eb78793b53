import { foldLetters, withoutUmlauts } from './foldLetters.ts'

/**
 * The words of texts in the one form in which lists look for them: without case, accents and signs; ö, oe and o are the
 * same.
 */
export function foldedText(texts: readonly (string | null | undefined)[]): string {
  return texts.flatMap((text) => foldedWords(text ?? '')).join(' ')
}

/** Words of a search that count; more would be no search by a person. */
const maxWords = 6

/**
 * What a folded text must hold, each somewhere. Empty where nothing is looked for; null where what was typed has signs and
 * no words, which is found nowhere.
 */
export function searchedWords(search: string): string[] | null {
  const words = foldedWords(search).slice(0, maxWords)
  return words.length === 0 && search.trim() !== '' ? null : words
}

function foldedWords(text: string): string[] {
  return withoutUmlauts(foldLetters(text)).match(/[\p{L}\p{N}]+/gu) ?? []
}
