import { readAnswer } from '../outbox/rules/answer.ts'
import { type WebhookUrlProblem, webhookUrlProblems } from '../webhooks/rules/webhookUrl.ts'
import type { ConferenceFault } from '../conferences/rules/ConferenceError.ts'
import { german } from './de/answers.ts'
import { german as germanFaults } from './de/conferenceFaults.ts'
import { english } from './en/answers.ts'
import { english as englishFaults } from './en/conferenceFaults.ts'
import { byLocale, type Locale } from './rules/locale.ts'

const answerMessages = byLocale({ de: german, en: english })

/** What is wrong between us and a conference provider, in a language, and what to do. */
export const conferenceFaultMessages = byLocale({ de: germanFaults, en: englishFaults })

const isConferenceFault = (code: string): code is `conference.${ConferenceFault}` =>
  code.startsWith('conference.')

/** What came of sending something, in a language; words of others, and sentences of an earlier version, as they are. */
export function describeAnswer({ stored, locale }: { stored: string; locale: Locale }): string {
  const answer = readAnswer(stored)
  if (!answer) return stored
  const { code, value } = answer
  if (code === 'webhookUrl') return webhookUrlProblems[value as WebhookUrlProblem][locale]
  if (isConferenceFault(code)) {
    const fault = code.slice('conference.'.length) as ConferenceFault
    return conferenceFaultMessages(locale)[fault](value)
  }
  return answerMessages(locale)[code](describeAnswer({ stored: value, locale }))
}
