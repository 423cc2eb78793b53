/**
 * Lower case, umlauts as two letters (ä and ae are the same), without accents and soft hyphens, in whatever Unicode form it
 * came; Bürger*innen is one word.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüßæœøłđðþı]/g, (letter) => spellings.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/(?<=\p{L})[*:_](?=in(nen)?(?!\p{L}))/gu, '')
}

/** Umlauts, and the letters that Unicode does not take apart. */
const spellings = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/** Folded letters without their umlauts: who types o means ö as well. Where ae is no umlaut, both sides change alike. */
export function withoutUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1')
}
