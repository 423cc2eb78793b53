import type { FieldHook, StaticLabel, TextareaField } from 'payload'
import { describeAnswer } from '../../src/i18n/describeAnswer.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Puts what came of sending something into words. */
export const inWords: FieldHook = ({ value, req }) =>
  typeof value === 'string' ? describeAnswer({ stored: value, locale: toLocale(req.i18n.language) }) : value

/** What came of the last attempt to send something, put into words in the language of whoever reads it. */
export function answerField(label: StaticLabel): TextareaField {
  return { name: 'lastAnswer', type: 'textarea', label, hooks: { afterRead: [inWords] } }
}
