import type { Question } from '../../programme/rules/publicEvent.ts'
import type { RegistrationProblem } from './errors.ts'
import { textProblems } from './personalText.ts'

/** An answer as it came. */
export interface Answer {
  /** Key of the question. */
  question: string
  value: string
}

/** An answer as it is stored, to be read whatever becomes of the question. */
export interface GivenAnswer extends Answer {
  /** The question as it was asked, in the person's language. Absent where it was answered before this was stored. */
  label?: string
}

/** Characters. */
export const maxAnswerLength = 2000

/** What is wrong with the answers that came: unknown, doubled, not offered, too long or missing ones. */
export function answerProblems({
  answers,
  questions,
}: {
  answers: readonly Answer[]
  questions: readonly Question[]
}): RegistrationProblem[] {
  const unknown = answers
    .filter(({ question }) => !questions.some(({ key }) => key === question))
    .map(({ question }): RegistrationProblem => {
      const key = question.slice(0, 50)
      return {
        code: 'INVALID_INPUT',
        rule: 'answerUnknown',
        field: ['answers', key],
        details: { label: key },
      }
    })
  return [...unknown, ...questions.flatMap((question) => problemsOf(question, answers))]
}

function problemsOf(
  { key, label, required, options }: Question,
  answers: readonly Answer[],
): RegistrationProblem[] {
  const field = ['answers', key]
  const values = answers.filter(({ question }) => question === key).map(({ value }) => value)
  const value = values[0]?.trim() ?? ''
  if (values.length > 1) return [{ code: 'INVALID_INPUT', rule: 'answerTwice', field, details: { label } }]
  if (value === '')
    return required ? [{ code: 'ANSWER_MISSING', rule: 'answerMissing', field, details: { label } }] : []
  if (options && !options.includes(value)) {
    return [{ code: 'INVALID_INPUT', rule: 'answerNotOffered', field, details: { label } }]
  }
  return textProblems({ value, field, maxLength: maxAnswerLength, lines: true })
}

/** What is stored of the answers, once nothing is wrong with them: each with the words of its question, none that is empty. */
export function answersToStore({
  answers,
  questions,
}: {
  answers: readonly Answer[]
  questions: readonly Question[]
}): GivenAnswer[] {
  return answers
    .filter(({ value }) => value.trim() !== '')
    .map((answer) => ({ ...answer, label: questions.find(({ key }) => key === answer.question)?.label }))
}
