import type { Locale } from '../i18n/rules/locale.ts'
import type { EmbedWords } from '../i18n/embedMessages.ts'
import { type Shape, unpackWords } from '../i18n/packMessages.ts'

/** What the server puts in front of the script, see loadEmbedAssets. */
declare const forumParts: { shape: Shape; words: Record<Locale, string>; style: string; solver: string }

const { shape, words } = forumParts

/** How it looks, and where the script is that solves a challenge. */
export const { style, solver } = forumParts

/** What is said, in one language. */
export function wordsIn(locale: Locale): EmbedWords {
  return unpackWords({ shape, packed: words[locale] }) as unknown as EmbedWords
}
