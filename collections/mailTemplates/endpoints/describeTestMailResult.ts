import { describeAnswer } from '../../../src/i18n/describeAnswer.ts'
import type { Locale } from '../../../src/i18n/rules/locale.ts'
import type { TestMailResult } from '../../../src/mail/templates/sendTestMail.ts'

/** Tells an editor what became of a test mail, with the mail server's own words. */
export function describeTestMailResult({
  result,
  to,
  language,
}: {
  result: TestMailResult
  to: string
  language: Locale
}): string {
  const german = language === 'de'
  if (result.outcome === 'tooMany') {
    return german
      ? `Sie haben gerade mehrere Testmails verschickt. Die nächste geht in ${result.minutes} Min.`
      : `You have just sent several test mails. Please wait for ${result.minutes} min.`
  }
  const words = describeAnswer({ stored: result.answer, locale: language })
  const answer = words && (german ? ` Antwort: ${words}` : ` Answer: ${words}`)
  if (result.outcome === 'sent') {
    return german
      ? `Die Testmail an ${to} ist unterwegs.${answer}`
      : `The test mail to ${to} is on its way.${answer}`
  }
  return german
    ? `Die Testmail an ${to} ging nicht hinaus.${answer}`
    : `The test mail to ${to} did not go out.${answer}`
}
