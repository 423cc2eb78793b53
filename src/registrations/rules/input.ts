import { type Answer, answerProblems } from './answers.ts'
import { type ClaimedConsent, consentProblems, type RequestedConsent } from '../../consents/rules/consents.ts'
import { isEmailAddress, normaliseEmailAddress } from './emailAddress.ts'
import { locales } from '../../i18n/rules/locale.ts'
import { maxNameLength, maxTopicSuggestionLength, textProblems } from './personalText.ts'
import type { Question } from '../../programme/rules/publicEvent.ts'
import type { RegistrationProblem } from './errors.ts'

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

function optionalText(args: {
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
