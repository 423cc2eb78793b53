const emoji = String.raw`(?![©®™])(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{E0020}-\u{E007F}]|\u{FE0F}|\u{200D}|\u{20E3})`

// Source Sans 3 holds the Latin, Greek and Cyrillic scripts, and not the punctuation of East Asia.
const foreign = String.raw`[\u3000-\u303F\uFF00-\uFFEF]|(?![\u3000-\u303F\uFF00-\uFFEF])[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]`

const emojiWithSpace = new RegExp(` ?(?:${emoji})+`, 'gu')
const missing = new RegExp(`^(?:(?:${emoji}|${foreign})+ ?)+| ?(?:${emoji}|${foreign})+`, 'gu')
const isForeign = new RegExp(foreign, 'u')

/** A text without what the font of PDFs and pictures has no glyph for: emoji, and scripts that it lacks. Instead of boxes. */
export function drawableText(text: string): string {
  return text.replace(missing, '')
}

/** Scripts beside those of Source Sans 3 that names are printed in, each by its font, which is one of Noto Sans. */
export const nameScripts = {
  arabic: 'Arabic',
  armenian: 'Armenian',
  ethiopic: 'Ethiopic',
  georgian: 'Georgian',
  hebrew: 'Hebrew',
} as const

type Script = keyof typeof nameScripts

/** The fonts that names are printed in. */
export type NameFont = 'bold' | Script

const scripts = Object.keys(nameScripts) as Script[]

/** Letters of one script, their marks, and what joins the parts of a name; no digits, which would need to be put in order. */
const whollyIn = Object.fromEntries(
  Object.entries(nameScripts).map(([font, script]) => [
    font,
    new RegExp(`^(?:(?=\\p{L})\\p{Script=${script}}|[\\p{M} ’'\\-\u200C])+$`, 'u'),
  ]),
) as Record<Script, RegExp>

/** A name as it can be printed, without emoji, and the font that has all of it; null where a part of it would be missing. */
export function printableName(name: string): { text: string; font: NameFont } | null {
  const text = name.replace(emojiWithSpace, '').trim()
  if (text === '') return null
  if (!isForeign.test(text)) return { text: drawableText(text), font: 'bold' }
  const font = scripts.find((script) => whollyIn[script].test(text))
  return font ? { text, font } : null
}

/** Whether a name can be printed, or is none: nobody has to be told then. */
export function hasWholeName(name: string | null | undefined): boolean {
  return !name?.trim() || printableName(name) !== null
}
