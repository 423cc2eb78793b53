const emoji = String.raw`(?![©®™])(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{E0020}-\u{E007F}]|\u{FE0F}|\u{200D}|\u{20E3})`

// Source Sans 3 holds the Latin, Greek and Cyrillic scripts, and not the punctuation of East Asia.
const foreign = String.raw`[\u3000-\u303F\uFF00-\uFFEF]|(?![\u3000-\u303F\uFF00-\uFFEF])[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]`

const missing = new RegExp(`^(?:(?:${emoji}|${foreign})+ ?)+| ?(?:${emoji}|${foreign})+`, 'gu')
const isForeign = new RegExp(foreign, 'u')

/** A text without what the font of PDFs and pictures has no glyph for: emoji, and scripts that it lacks. Instead of boxes. */
export function drawableText(text: string): string {
  return text.replace(missing, '')
}

/** A name as it can be printed, without emoji; null where a part of it would be missing. */
export function drawableName(name: string): string | null {
  return isForeign.test(name) ? null : drawableText(name).trim() || null
}

/** Whether a name can be printed, or is none: nobody has to be told then. */
export function hasWholeName(name: string | null | undefined): boolean {
  return !name?.trim() || drawableName(name) !== null
}
