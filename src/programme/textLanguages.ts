import { valueAt } from '../events/rules/eventTexts.ts'
import { localisedTexts } from '../events/rules/publicEventFields.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { isByLanguage, languageShown } from '../i18n/rules/localizedText.ts'

/**
 * The languages of the texts of a document that are not there in the one asked for, by their fields. Fields of a list have
 * their place behind a dot.
 */
export type TextLanguages = Readonly<Record<string, string>>

/** What pages show of the programme, and mark where it is in another language than they are. */
export type TranslatedKind = keyof typeof localizedFields

/** The fields of each document that are written once a language. */
const localizedFields = {
  events: (event: object) =>
    localisedTexts.flatMap(({ path, mark }): [string, unknown][] => {
      if (mark === null) return []
      const value = valueAt(event, path)
      if (!mark.endsWith('*')) return [[mark, value]]
      const rows: unknown[] = Array.isArray(value) ? value : []
      return rows.map((each, index) => [mark.replace('*', String(index)), each])
    }),
  speakers: entriesOf('position', 'biography'),
  partners: entriesOf('description', 'nameInSentence'),
  topics: entriesOf('name'),
  consentTexts: entriesOf('label', 'text'),
}

function entriesOf(...names: string[]): (document: object) => [string, unknown][] {
  return (document) => names.map((name) => [name, (document as Record<string, unknown>)[name]])
}

/** Finds which texts of a document, as it is stored in all languages, are shown in another one than was asked for. */
export function textLanguages({
  kind,
  document,
  locale,
  fallback,
}: {
  kind: TranslatedKind
  document: object
  locale: Locale
  /** The language whose words come first where those are missing. */
  fallback: string
}): TextLanguages {
  const shown = localizedFields[kind](document).flatMap(([field, value]): [string, string][] => {
    const language = isByLanguage(value) ? languageShown({ value, locale, fallback }) : null
    return language === null || language === locale ? [] : [[field, language]]
  })
  return Object.fromEntries(shown)
}
