import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { FieldHook } from 'payload'
import { appearanceMemoryOf } from '../../src/appearance/appearance.ts'
import { isByLanguage } from '../../src/i18n/rules/localizedText.ts'
import { hasWords } from '../../src/richText/rules/hasWords.ts'
import { toMarkdown } from '../../src/richText/writeRichText.ts'

type Text = SerializedEditorState | null | undefined

/**
 * New events begin with the usual notices, in each language that those are written in. Whoever brings other ones, or none
 * (null), has the say: the usual ones of another language could tell the contrary. Copies and what is made from a template
 * keep their own.
 *
 * No `defaultValue`: Payload fills that in wherever nothing is stored, so that it would be in events that exist, too.
 */
export const beginWithUsualNotices: FieldHook = ({
  context,
  field,
  operation,
  originalDoc,
  req: { locale, payload },
  siblingDocWithLocales,
  value,
}) => {
  const given = value as Text
  const isCopy = (originalDoc as { updatedAt?: unknown } | undefined)?.updatedAt !== undefined
  if (operation !== 'create' || isCopy || context.isFromTemplate) return given
  const usual = appearanceMemoryOf(payload).usualNotices
  if (!isByLanguage(usual)) return given === undefined && hasWords(usual) ? usual : given
  const written = Object.fromEntries(Object.entries(usual).filter(([, text]) => hasWords(text)))
  const here = written[locale ?? ''] as Text
  // The form of a new event shows them in one language, and sends that along.
  const isUsual = hasWords(given) && toMarkdown(given) === toMarkdown(here)
  if (given !== undefined && !isUsual) return given
  if (siblingDocWithLocales && 'name' in field && field.name) siblingDocWithLocales[field.name] = written
  return given ?? here
}
