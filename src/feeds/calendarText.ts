// RFC 5545 3.1: a value holds no control characters but tabs; texts pasted from word processors do.
const controlCharacters = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

/** A text without the characters that no calendar may hold. */
export function calendarText(text: string): string {
  return text.replace(controlCharacters, '')
}

/**
 * A text that says the same to readers who take it for HTML, as Google's calendar and Sunflower's posts do, and to all others:
 * escaped, these would show the escapes. So 1 < 2 becomes 1 ‹ 2.
 */
export function withoutMarkup(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›')
}
