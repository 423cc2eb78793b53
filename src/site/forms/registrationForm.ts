import type { Answer } from '../../registrations/rules/input.ts'
import type { ClaimedConsent } from '../../consents/rules/consents.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { RegistrationProblem } from '../../registrations/rules/errors.ts'
import { describeAtField, describeProblem } from '../../i18n/describeProblem.ts'
import { stampField } from './formStamps.ts'

/** What somebody typed and ticked. Nothing in it has been checked. */
export interface RegistrationFormValues {
  name: string
  email: string
  topicSuggestion: string
  support: string
  supportConsent: boolean
  answers: Answer[]
  consents: ClaimedConsent[]
  /** The address about which the form has asked already whether it is right; empty where it has not. */
  askedAbout: string
  /** Shows that the form comes from a page of ours; empty on the public page, which has the same for everybody. */
  stamp: string
  /** The answer to a challenge, where one was asked. */
  proofOfWork: string
}

/** The form as it is shown first. */
export const emptyRegistrationForm: RegistrationFormValues = {
  name: '',
  email: '',
  topicSuggestion: '',
  support: '',
  supportConsent: false,
  answers: [],
  consents: [],
  askedAbout: '',
  stamp: '',
  proofOfWork: '',
}

/** A form has far fewer; each more than asked for would be a line of its own in the answer. */
const maxRepeatedFields = 50

const answerPrefix = 'answer:'

/**
 * The name of the field that people do not see. Programs have something to say in it; browsers and password managers
 * know no value for it, as they would for a name, a number or a website.
 */
export const trapField = 'comment'

/** Under which name the form sends the answer to a challenge. */
export const proofOfWorkField = 'proofOfWork'

/** Under which name the form sends the address about which it has asked. */
export const askedAboutField = 'askedAbout'

/** Under which name the form sends the answer to a question. */
export const answerField = (questionKey: string): string => `${answerPrefix}${questionKey}`

/** What a ticked box sends: which text was shown, and in which version. */
export const consentValue = ({ key, version }: ClaimedConsent): string => `${key}:${version}`

function readConsent(value: string): ClaimedConsent {
  const colon = value.lastIndexOf(':')
  return { key: value.slice(0, Math.max(0, colon)), version: Number(value.slice(colon + 1)) }
}

/** Reads the body of the form (application/x-www-form-urlencoded). */
export function readRegistrationForm(body: string): RegistrationFormValues {
  const fields = new URLSearchParams(body)
  const text = (name: string): string => fields.get(name) ?? ''
  return {
    name: text('name'),
    email: text('email'),
    topicSuggestion: text('topicSuggestion'),
    support: text('support'),
    supportConsent: fields.has('supportConsent'),
    answers: [...fields]
      .filter(([name]) => name.startsWith(answerPrefix))
      .slice(0, maxRepeatedFields)
      .map(([name, value]) => ({ question: name.slice(answerPrefix.length), value })),
    consents: fields.getAll('consent').slice(0, maxRepeatedFields).map(readConsent),
    askedAbout: text(askedAboutField),
    stamp: text(stampField),
    proofOfWork: text(proofOfWorkField),
  }
}

/** Tells whether a form has something in the field that people do not see. */
export function isTrapped(body: string): boolean {
  return (new URLSearchParams(body).get(trapField) ?? '') !== ''
}

/** A sentence about something wrong, and the field that it is about; null where it is about no field of the form. */
export interface FormProblem {
  fieldId: string | null
  text: string
  /** What is said at the field itself, where that is shorter. */
  atField?: string
}

/** The id of a field in the page. Numbered, since keys may hold what an id cannot. */
export const fieldIds = {
  name: 'name',
  email: 'email',
  topicSuggestion: 'topic-suggestion',
  support: 'support',
  supportConsent: 'support-consent',
  answer: (index: number): string => `answer-${index + 1}`,
  consent: (index: number): string => `consent-${index + 1}`,
}

/** What the form says about each problem, in the order of the fields. */
export function formProblems({
  problems,
  event,
  locale,
}: {
  problems: readonly RegistrationProblem[]
  event: PublicEvent
  locale: Locale
}): FormProblem[] {
  return problems.map((problem) => ({
    fieldId: fieldIdOf({ field: problem.field, event }),
    text: describeProblem({ problem, locale }),
    atField: describeAtField({ problem, locale }),
  }))
}

function fieldIdOf({ field: [name, key], event }: { field: string[]; event: PublicEvent }): string | null {
  const numbered = (keyed: readonly { key: string }[], idOf: (index: number) => string): string | null => {
    const index = keyed.findIndex((each) => each.key === key)
    return index < 0 ? null : idOf(index)
  }
  switch (name) {
    case 'name':
    case 'email':
    case 'topicSuggestion':
    case 'support':
    case 'supportConsent':
      return fieldIds[name]
    case 'answers':
      return numbered(event.registration.questions, fieldIds.answer)
    case 'consents':
      return numbered(event.registration.consents, fieldIds.consent)
    default:
      return null
  }
}
