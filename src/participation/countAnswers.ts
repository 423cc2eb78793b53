import type { Payload } from 'payload'
import { type Locale, locales } from '../i18n/rules/locale.ts'
import type { Question } from '../programme/rules/publicEvent.ts'
import type { Answer } from '../registrations/rules/input.ts'
import { eachRegistration } from './eachRegistration.ts'
import { findParticipationEvent } from './participationEvent.ts'
import { AnswerTally, type CountedQuestion, type QuestionCounts } from './rules/answerCounts.ts'

/** Counts what those with a seat answered to the questions that an event asks. Null where there is no such event. */
export async function countAnswers({
  payload,
  eventId,
  locale,
}: {
  payload: Payload
  eventId: string
  /** Of the questions and answers. */
  locale: Locale
}): Promise<QuestionCounts[] | null> {
  const asked = await findParticipationEvent({ payload, eventId, locale })
  if (!asked) return null
  if (asked.questions.length === 0) return []
  const translated: Question[][] = []
  for (const other of locales.filter((each) => each !== locale)) {
    const event = await findParticipationEvent({ payload, eventId, locale: other })
    if (event) translated.push(event.questions)
  }
  const tally = new AnswerTally(asked.questions.map((question) => withTranslations({ question, translated })))
  const where = { status: { equals: 'confirmed' } }
  const select = { answers: true } as const
  const pages = eachRegistration<{ id: string; answers?: Answer[] | null }>({
    payload,
    eventId,
    where,
    select,
  })
  for await (const page of pages) for (const { answers } of page) tally.add(answers ?? [])
  return tally.result()
}

/** The answers to choose from have the same order in each language. */
function withTranslations({
  question: { key, label, options },
  translated,
}: {
  question: Question
  translated: readonly Question[][]
}): CountedQuestion {
  const others = translated.flatMap((questions) => questions.find((each) => each.key === key) ?? [])
  return {
    key,
    label,
    options: (options ?? []).map((shown, index) => [
      shown,
      ...others.flatMap((each) => each.options?.[index] ?? []),
    ]),
  }
}
