import { type ClaimedConsent, consentProblems, type RequestedConsent } from '../../consents/rules/consents.ts'
import { isEmailAddress, normaliseEmailAddress } from './emailAddress.ts'
import { locales } from '../../i18n/rules/locale.ts'
import { type Question } from '../../programme/rules/publicEvent.ts'
import { type RegistrationProblem } from './errors.ts'

/** What came for a new registration, before anything is known about it. */
export interface RawRegistrationInput {
  email?: unknown
  name?: unknown
  locale?: unknown
  topicSuggestion?: unknown
  consents: readonly ClaimedConsent[]
  answers: readonly Answer[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Reads consents out of JSON from anywhere; what is none comes back as one that no event knows. */
export function readClaimedConsents(value: unknown): ClaimedConsent[] {
  if (!Array.isArray(value)) return []
  return value.map((each: unknown) => ({
    key: isRecord(each) && typeof each.key === 'string' ? each.key : '?',
    version: isRecord(each) ? Number(each.version) : Number.NaN,
  }))
}

/** Reads answers out of JSON from anywhere; what is none comes back as one to a question that no event asks. */
export function readAnswers(value: unknown): Answer[] {
  if (!Array.isArray(value)) return []
  return value.map((each: unknown) => ({
    question: isRecord(each) && typeof each.question === 'string' ? each.question : '?',
    value: isRecord(each) && typeof each.value === 'string' ? each.value : '',
  }))
}

/** What is wrong with a text that may be left out. */
export function optionalText(args: {
  value: unknown
  field: string
  maxLength: number
  lines: boolean
}): RegistrationProblem[] {
  const { value, field } = args
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return textProblems({ ...args, value, field: [field] })
  return [{ code: 'INVALID_INPUT', rule: 'notText', field: [field], details: {} }]
}

/** Everything that is wrong with what came, so that a person can mend it all at once. */
export function inputProblems({
  input,
  requested,
  questions,
}: {
  input: RawRegistrationInput
  requested: readonly RequestedConsent[]
  questions: readonly Question[]
}): RegistrationProblem[] {
  const { email, locale } = input
  const problems: RegistrationProblem[] = []
  if (typeof email !== 'string' || !isEmailAddress(normaliseEmailAddress(email))) {
    problems.push({ code: 'INVALID_INPUT', rule: 'email', field: ['email'], details: {} })
  }
  if (locale !== undefined && locale !== null && !locales.some((known) => known === locale)) {
    problems.push({ code: 'INVALID_INPUT', rule: 'unknownLocale', field: ['locale'], details: {} })
  }
  return [
    ...optionalText({ value: input.name, field: 'name', maxLength: maxNameLength, lines: false }),
    ...problems,
    ...answerProblems({ answers: input.answers, questions }),
    ...optionalText({
      value: input.topicSuggestion,
      field: 'topicSuggestion',
      maxLength: maxTopicSuggestionLength,
      lines: true,
    }),
    ...consentProblems({ given: input.consents, requested }),
  ]
}

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

/** Characters. */
export const maxNameLength = 200
/** Characters. */
export const maxTopicSuggestionLength = 2000
/** Characters of what staff note at a registration. */
export const maxNotesLength = 2000
/** Characters; some times what a UUID has. */
export const maxIdempotencyKeyLength = 200

// C0 and C1 controls, and the marks that turn the direction of text around: they could forge what an editor reads.
const forbidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const lineBreaks = /[\r\n\t]/g

/** What is wrong with a text that somebody typed. `lines` allows line breaks and tabs. */
export function textProblems({
  value,
  field,
  maxLength,
  lines,
}: {
  value: string
  field: string[]
  maxLength: number
  lines: boolean
}): RegistrationProblem[] {
  const length = [...value].length
  if (length > maxLength) {
    return [{ code: 'INVALID_INPUT', rule: 'tooLong', field, details: { maxLength, length } }]
  }
  if (forbidden.test(lines ? value.replace(lineBreaks, '') : value)) {
    return [{ code: 'INVALID_INPUT', rule: 'controlCharacters', field, details: {} }]
  }
  return []
}
