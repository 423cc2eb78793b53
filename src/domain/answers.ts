import type { Question } from './publicEvent.ts'
import type { RegistrationProblem } from './registrationError.ts'
import { textProblems } from './personalText.ts'

/** An answer as it came, and as it is kept beside the question's words. */
export interface Answer {
  question: string
  value: string
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
