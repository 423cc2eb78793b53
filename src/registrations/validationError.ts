import { type PayloadRequest, ValidationError } from 'payload'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'
import type { RegistrationProblem } from './rules/errors.ts'
import { describeProblem } from '../i18n/describeProblem.ts'

/** What the admin calls the fields that a registration can be wrong at. */
const fieldLabels: Record<string, Record<Locale, string>> = {
  event: { de: 'Veranstaltung', en: 'Event' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  name: { de: 'Name', en: 'Name' },
  locale: { de: 'Sprache der Mails', en: 'Language of mails' },
  status: { de: 'Status', en: 'Status' },
  answers: { de: 'Antworten', en: 'Answers' },
  consents: { de: 'Einwilligungen', en: 'Consents' },
  consentsGiven: { de: 'Diese Einwilligungen liegen vor', en: 'These consents have been given' },
  consentChannel: { de: 'Eingewilligt', en: 'Consented' },
  attended: { de: 'Hat teilgenommen', en: 'Attended' },
  topicSuggestion: { de: 'Themenwunsch', en: 'Wished topic' },
}

/**
 * Problems as Payload shows them: at the fields of the admin's form, and with field paths over REST. Keeps the
 * problems themselves, so that a use case that went through Payload gets them back whole.
 */
export class RegistrationValidationError extends ValidationError {
  readonly problems: readonly RegistrationProblem[]

  constructor({
    problems,
    collection,
    req,
    pathOf = ({ field }) => field[0] ?? 'event',
  }: {
    problems: readonly RegistrationProblem[]
    collection: string
    req: PayloadRequest
    /** The path of the form's field that a problem is shown at. */
    pathOf?: (problem: RegistrationProblem) => string
  }) {
    const locale = toLocale(req.i18n.language)
    const messages = new Map<string, string[]>()
    for (const problem of problems) {
      const path = pathOf(problem)
      messages.set(path, [...(messages.get(path) ?? []), describeProblem({ problem, locale })])
    }
    const errors = [...messages].map(([path, sentences]) => ({
      path,
      label: fieldLabels[path]?.[locale] ?? path,
      message: sentences.join(' '),
    }))
    super({ collection, errors, req }, req.t)
    this.problems = problems
  }
}
