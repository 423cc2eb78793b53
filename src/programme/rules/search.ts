import { stemmer } from '@orama/stemmers/german'
import { foldLetters, withoutUmlauts } from '../../search/rules/foldLetters.ts'

/** A word that is looked for. */
interface SearchWord {
  /** Without its ending: Haushalte, Haushalts and Haushalt are all the same. */
  stem: string
  /** What a word must begin with that matches as well: somebody is still typing it. Null for all but the last. */
  beginning: string | null
}

/** Each word of a text once, in all forms that it is found by. Opaque; in memory for every event, so it is one string. */
export type SearchableText = string

const parting = '\n'

/**
 * Reads what somebody typed as words to look for. The last may be unfinished, unless something follows it. What has signs
 * and no words is found nowhere.
 */
export function searchWords(search: string): SearchWord[] {
  const words = wordsIn(search)
  if (words.length === 0) return search.trim() === '' ? [] : [foundNowhere]
  const isFinished = /[^\p{L}\p{N}]$/u.test(search)
  return words.map((word, index) => ({
    stem: stemOf(word),
    beginning: index === words.length - 1 && !isFinished ? word : null,
  }))
}

// No text has an empty word.
const foundNowhere: SearchWord = { stem: '', beginning: null }

/** Makes texts searchable: German words without their endings, and all words as they are for what is being typed, also by
 * who types no umlauts. */
export function searchableText(texts: readonly (string | null | undefined)[]): SearchableText {
  const words = new Set(texts.flatMap((text) => wordsIn(text ?? '')))
  const forms = new Set([...words].flatMap((word) => [word, stemOf(word), withoutUmlauts(word)]))
  return `${parting}${[...forms].map((form) => `${form}${parting}`).join('')}`
}

/** Tells whether every word that is looked for stands in one of the texts or another. */
export function matchesSearch({
  words,
  texts,
}: {
  words: readonly SearchWord[]
  texts: readonly SearchableText[]
}): boolean {
  return words.every(({ stem, beginning }) =>
    texts.some(
      (text) =>
        text.includes(`${parting}${stem}${parting}`) ||
        (beginning !== null && text.includes(`${parting}${beginning}`)),
    ),
  )
}

function wordsIn(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Characters. The stemmer is made for words; what is longer is none. */
const longestWord = 100

/**
 * By Snowball's rules for German, which know umlauts as one letter, so that Häuser is found by Haus. Where ae is no umlaut,
 * as in Israel, both sides are wrong in the same way.
 */
function stemOf(word: string): string {
  if (word.length > longestWord) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  const withUmlauts = word
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    // Not in neue, Frauen or Quelle.
    .replace(/(?<![aeiouqy])ue/g, 'ü')
    // Bürgerin and Bürgerinnen are found by Bürger. Schwerin is a town.
    .replace(/(?<=er)(?<!^schwer)in(nen)?$/, '')
  const stem = stemmer(withUmlauts)
  if (stems.size >= mostStems) stems.clear()
  stems.set(word, stem)
  return stem
}

// Texts have few different words, and finding a stem costs as much as ten look-ups.
const stems = new Map<string, string>()
const mostStems = 20_000
