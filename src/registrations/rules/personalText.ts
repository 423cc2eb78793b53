import type { RegistrationProblem } from './errors.ts'

/** Characters. */
export const maxNameLength = 200
/** Characters. */
export const maxTopicSuggestionLength = 2000
/** Characters; some times what a UUID has. */
export const maxIdempotencyKeyLength = 200

// C0 and C1 controls, and the marks that turn the direction of text around: they could forge what an editor reads.
const forbidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const lineBreaks = /[\r\n\t]/g

/** What is wrong with a text that somebody typed. `lines` allows line breaks and tabs. */
export function textProblems({
  value,
  field,
  maxLength,
  lines,
}: {
  value: string
  field: string[]
  maxLength: number
  lines: boolean
}): RegistrationProblem[] {
  const length = [...value].length
  if (length > maxLength) {
    return [{ code: 'INVALID_INPUT', rule: 'tooLong', field, details: { maxLength, length } }]
  }
  if (forbidden.test(lines ? value.replace(lineBreaks, '') : value)) {
    return [{ code: 'INVALID_INPUT', rule: 'controlCharacters', field, details: {} }]
  }
  return []
}
