import type { Payload } from 'payload'
import { questionsOf } from '../events/eventDocuments.ts'
import { inLanguage } from '../i18n/inLanguage.ts'
import { type Locale, locales } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { Question } from '../programme/rules/publicEvent.ts'
import type { Answer } from '../registrations/rules/input.ts'
import { eachRegistration } from './eachRegistration.ts'
import { AnswerTally, type CountedQuestion, type QuestionCounts } from './rules/answerCounts.ts'

interface AskingEvent {
  payload: Payload
  eventId: string
  /** Of the questions and answers. */
  locale: Locale
}

/** Counts what those with a seat answered to the questions that an event asks. Null where there is no such event. */
export async function countAnswers({
  payload,
  eventId,
  locale,
}: AskingEvent): Promise<QuestionCounts[] | null> {
  const asked = await findQuestions({ payload, eventId, locale })
  if (!asked) return null
  if (asked.length === 0) return []
  const translated: Question[][] = []
  for (const other of locales.filter((each) => each !== locale)) {
    translated.push((await findQuestions({ payload, eventId, locale: other })) ?? [])
  }
  const tally = new AnswerTally(asked.map((question) => withTranslations({ question, translated })))
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

/** What an event asks, in one language. Null where there is no such event. */
async function findQuestions({ payload, eventId, locale }: AskingEvent): Promise<Question[] | null> {
  const event = await payload.findByID({
    collection: optionsOf(payload).slugs.events,
    id: eventId,
    depth: 0,
    joins: false,
    select: { registration: { questions: true } },
    ...inLanguage({ payload, locale }),
    disableErrors: true,
  })
  return event && questionsOf(event)
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
