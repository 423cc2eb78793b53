// RFC 5545 3.1: a value holds no control characters but tabs; texts pasted from word processors do.
const controlCharacters = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

/** A text without the characters that no calendar may hold. */
export function calendarText(text: string): string {
  return text.replace(controlCharacters, '')
}
