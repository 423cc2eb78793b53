import type { Field, FieldHook, StaticLabel } from 'payload'
import { describeAnswer } from '../../src/i18n/describeAnswer.ts'
import { type Locale, locales, toLocale } from '../../src/i18n/rules/locale.ts'

/** Puts into words what is stored otherwise; what comes in is a document, or a row of it. */
type Speak = (args: { stored: Record<string, unknown>; locale: Locale }) => unknown

/**
 * A text that is made when it is read, in the language of whoever reads it; and the same in each language, since Payload reads the
 * documents that it lists beside another one without saying who does.
 */
export function spokenFields({
  name,
  label,
  isStored = true,
  speak,
}: {
  name: string
  label: StaticLabel
  /** Whether it has a column, which holds something else than words. Default: true. */
  isStored?: boolean
  speak: Speak
}): Field[] {
  const inEach: FieldHook = ({ siblingData: stored }) =>
    Object.fromEntries(locales.map((locale) => [locale, speak({ stored, locale })]))
  const inReaders: FieldHook = ({ siblingData: stored, req }) =>
    speak({ stored, locale: toLocale(req.i18n.language) })
  const inLanguages = `${name}InLanguages`
  const Cell = { path: 'green-forum-events/client#SpokenCell', clientProps: { inLanguages } }
  return [
    // The first: the other puts its words in place of what is stored.
    {
      name: inLanguages,
      type: 'json',
      virtual: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: { afterRead: [inEach] },
    },
    {
      name,
      type: 'textarea',
      label,
      ...(!isStored && { virtual: true }),
      admin: { components: { Cell } },
      hooks: { afterRead: [inReaders] },
    },
  ]
}

/** What came of the last attempt to send something. */
export function answerFields(label: StaticLabel): Field[] {
  const speak: Speak = ({ stored: { lastAnswer }, locale }) => answerInWords(lastAnswer, locale)
  return spokenFields({ name: 'lastAnswer', label, speak })
}

/** Puts what came of sending something into words. */
export const inWords: FieldHook = ({ value, req }) => answerInWords(value, toLocale(req.i18n.language))

function answerInWords(stored: unknown, locale: Locale): unknown {
  return typeof stored === 'string' ? describeAnswer({ stored, locale }) : stored
}
