/** What says something without words: a picture, a video. */
const wordless = new Set<unknown>(['upload', 'block'])

/** Tells whether a value, be it plain or rich text, says anything: blanks and empty paragraphs do not. Anything else does. */
export function hasWords(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return isSaid(value)
  if (typeof value !== 'object' || !('root' in value)) return true
  const open: unknown[] = [value.root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    const { type, text, children } = node as { type?: unknown; text?: unknown; children?: unknown }
    if (wordless.has(type)) return true
    if (typeof text === 'string' && isSaid(text)) return true
    if (Array.isArray(children)) open.push(...(children as unknown[]))
  }
  return false
}

/** Invisible characters say nothing either. */
function isSaid(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text)
}
