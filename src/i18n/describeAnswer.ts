import { readAnswer } from '../outbox/rules/answer.ts'
import { type WebhookUrlProblem, webhookUrlProblems } from '../webhooks/rules/webhookUrl.ts'
import { german } from './de/answers.ts'
import { english } from './en/answers.ts'
import { byLocale, type Locale } from './rules/locale.ts'

const answerMessages = byLocale({ de: german, en: english })

/** What came of sending something, in a language; words of others, and sentences of an earlier version, as they are. */
export function describeAnswer({ stored, locale }: { stored: string; locale: Locale }): string {
  const answer = readAnswer(stored)
  if (!answer) return stored
  const { code, value } = answer
  if (code === 'webhookUrl') return webhookUrlProblems[value as WebhookUrlProblem][locale]
  return answerMessages(locale)[code](describeAnswer({ stored: value, locale }))
}
