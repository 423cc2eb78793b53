import type { Locale } from '../../src/i18n/rules/locale.ts'

/**
 * A rule for a text that may be left empty. It says what is wrong in the language of the admin, and takes the place of
 * Payload's own rule, which would have looked at the length.
 */
export function checkedText({
  maxLength,
  isValid,
  problem,
}: {
  /** Characters. */
  maxLength: number
  isValid: (value: string) => boolean
  /** What is said of a text that is not valid. */
  problem: Record<Locale, string>
}): (value: string | null | undefined, context: { req: { i18n: { language: string } } }) => true | string {
  return (value, { req }) => {
    if (!value) return true
    const locale = req.i18n.language === 'de' ? 'de' : 'en'
    if (value.length > maxLength) return tooLong[locale](maxLength, value.length)
    return isValid(value) || problem[locale]
  }
}

const tooLong: Record<Locale, (most: number, are: number) => string> = {
  de: (most, are) => `Bitte kürzen Sie: höchstens ${most} Zeichen, es sind ${are}.`,
  en: (most, are) => `Please shorten this: ${most} characters at most, there are ${are}.`,
}
