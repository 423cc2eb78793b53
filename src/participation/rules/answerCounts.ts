import type { Answer } from '../../registrations/rules/input.ts'

/** How often something was answered. */
export interface AnswerCount {
  value: string
  count: number
}

/** What people answered to one question. */
export interface QuestionCounts {
  key: string
  label: string
  /** How many answered it at all. */
  answered: number
  /** Of a question with answers to choose from all of them, in their order; else the most frequent first. */
  values: AnswerCount[]
  /** Answers that are not among them, since each was given too seldom. */
  others: number
}

/** A question, with each answer that it offers as it is called in each language. */
export interface CountedQuestion {
  key: string
  label: string
  /** The first of each is how it is shown; empty where people write what they like. */
  options: string[][]
}

/** Different answers that are shown of a question without answers to choose from. */
const mostShown = 20

/** Counts answers as they are read, registration by registration. */
export class AnswerTally {
  readonly #questions: readonly CountedQuestion[]
  readonly #counts: ReadonlyMap<string, Map<string, number>>
  readonly #shownAs: ReadonlyMap<string, ReadonlyMap<string, string>>

  constructor(questions: readonly CountedQuestion[]) {
    this.#questions = questions
    this.#counts = new Map(
      questions.map(({ key, options }) => [key, new Map(options.map(([shown = '']) => [shown, 0]))]),
    )
    this.#shownAs = new Map(
      questions.map(({ key, options }) => [
        key,
        new Map(
          options.flatMap(([shown = '', ...others]) => [shown, ...others].map((each) => [each, shown])),
        ),
      ]),
    )
  }

  add(answers: readonly Answer[]): void {
    for (const { question, value } of answers) {
      const counts = this.#counts.get(question)
      const given = value.trim()
      if (!counts || given === '') continue
      // People answered in their own language.
      const shown = this.#shownAs.get(question)?.get(given) ?? given
      counts.set(shown, (counts.get(shown) ?? 0) + 1)
    }
  }

  /** What has been counted so far. */
  result(): QuestionCounts[] {
    return this.#questions.map(({ key, label, options }) => {
      const all = [...(this.#counts.get(key) ?? [])].map(([value, count]) => ({ value, count }))
      const answered = all.reduce((sum, { count }) => sum + count, 0)
      const sorted = options.length > 0 ? all : all.sort((one, other) => other.count - one.count)
      const values = sorted.slice(0, Math.max(mostShown, options.length))
      return {
        key,
        label,
        answered,
        values,
        others: answered - values.reduce((sum, { count }) => sum + count, 0),
      }
    })
  }
}
