import type { Locale } from '../../i18n/rules/locale.ts'
import { hasStrayBraces, type MailPlaceholder, mailPlaceholders, unknownPlaceholders } from './mailKind.ts'

/** What is wrong with the placeholders of a mail text, a sentence each that names what stands there and what could. */
export function placeholderProblems({
  text,
  language,
  placeholders = mailPlaceholders,
}: {
  text: string
  language: Locale
  /** What it may hold. Default: what every mail text may. */
  placeholders?: readonly MailPlaceholder[]
}): string[] {
  const known = placeholders.map((name) => `{{${name}}}`).join(', ')
  const words = {
    de: {
      unknown: (name: string) => `Den Platzhalter {{${name}}} gibt es nicht. Es gibt: ${known}.`,
      stray: `Ein Platzhalter ist nicht vollständig: Er braucht zwei Klammern davor und zwei dahinter. Es gibt: ${known}.`,
    },
    en: {
      unknown: (name: string) => `There is no placeholder {{${name}}}. There are: ${known}.`,
      stray: `A placeholder is incomplete: it takes two braces before and two after it. There are: ${known}.`,
    },
  }[language]
  return [
    ...unknownPlaceholders(text, placeholders).map((name) => words.unknown(name)),
    ...(hasStrayBraces(text) ? [words.stray] : []),
  ]
}
