import { languageShown } from '../../i18n/rules/localizedText.ts'
import { localisedTexts } from './publicEventFields.ts'
import { type Data, isData } from '../../database/rules/isData.ts'

/** An event in one language, made of one in all: what has not been translated is in the language that has it. */
export function eventInLocale<Event extends object>({
  event,
  locale,
  fallback,
}: {
  event: Event
  locale: string
  /** The language whose words come first where those are missing. Default: ours. */
  fallback?: string
}): Event {
  return changeTexts({
    event,
    change: (value) => {
      if (!isTranslated(value)) return value
      const language = languageShown({ value, locale, fallback })
      return language === null ? null : value[language]
    },
  })
}

/** Tells whether an event, in all languages, is the same in each of these, since nothing has been translated. */
export function isSameIn({
  event,
  locales,
  fallback,
}: {
  event: object
  locales: readonly string[]
  /** The language whose words come first where those are missing. */
  fallback: string
}): boolean {
  const texts = localisedTexts.flatMap(({ path }) => [valueAt(event, path)].flat(3))
  return texts.filter(isTranslated).every((value) => {
    const shown = locales.map((locale) => languageShown({ value, locale, fallback }))
    return shown.every((language) => language === shown[0])
  })
}

/**
 * Lays what was written in one language over an event as it is stored, in all languages. What was left out stays, and so do
 * the texts of the other languages.
 */
export function withEdit<Event extends object>({
  stored,
  edit,
  locale,
}: {
  stored: Event
  edit: object
  /** The language that the edit was made in; null where the config knows no languages. */
  locale: string | null
}): Event {
  const before = stored as Data
  const event = merge(before, edit as Data)
  for (const group of ['location', 'accessibility', 'registration']) {
    if (isData(before[group]) && isData(event[group])) event[group] = merge(before[group], event[group])
  }
  return changeTexts({
    event: event as Event,
    stored,
    change: (value, known) => {
      if (isTranslated(value)) return isTranslated(known) ? { ...known, ...value } : value
      if (locale === null || (!isTranslated(known) && !isEmpty(known))) return value
      return { ...(known as Data | null), [locale]: value }
    },
  })
}

/** What stands at a path in a document; in each row, where it leads through a list. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (Array.isArray(value)) return value.map((row: unknown) => valueAt(row, path))
  return isData(value) ? valueAt(value[name], rest) : undefined
}

type ChangeText = (value: unknown, stored: unknown) => unknown

/** A copy of an event in which each text that is written once per language is what `change` makes of it. */
function changeTexts<Event extends object>({
  event,
  stored,
  change,
}: {
  event: Event
  /** The event whose texts `change` gets beside those of the first. */
  stored?: Event
  change: ChangeText
}): Event {
  return localisedTexts.reduce<unknown>(
    (value, { path }) => changeAt({ value, stored, path, change }),
    event,
  ) as Event
}

function changeAt({
  value,
  stored,
  path,
  change,
}: {
  value: unknown
  stored: unknown
  path: readonly string[]
  change: ChangeText
}): unknown {
  const [name, ...rest] = path
  if (name === undefined) return change(value, stored)
  if (Array.isArray(value)) {
    return value.map((row: unknown) => changeAt({ value: row, stored: rowLike(row, stored), path, change }))
  }
  if (!isData(value) || !(name in value)) return value
  const below = isData(stored) ? stored[name] : undefined
  return { ...value, [name]: changeAt({ value: value[name], stored: below, path: rest, change }) }
}

function rowLike(row: unknown, rows: unknown): unknown {
  if (!isData(row) || isEmpty(row.id) || !Array.isArray(rows)) return undefined
  return rows.find((each) => isData(each) && each.id === row.id)
}

function merge(before: Data, given: Data): Data {
  return {
    ...before,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  }
}

/** A text in several languages is an object by their names. So is a rich text, but by its root. */
function isTranslated(value: unknown): value is Data {
  return isData(value) && !('root' in value)
}

function isEmpty(value: unknown): value is null | undefined {
  return value === null || value === undefined
}
