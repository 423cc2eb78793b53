import { type PayloadRequest, ValidationError } from 'payload'
import { labelledProblems } from '../i18n/refusedFields.ts'
import { toLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { isRegistrationError, type RegistrationProblem } from './rules/errors.ts'
import { areBoxes } from './rules/prepareRegistration.ts'
import { describeProblem } from '../i18n/describeProblem.ts'

/** Runs a use case for one of Payload's hooks or endpoints: what it throws of ours is shown at the fields of the form. */
export async function explainProblems<Result>(
  { req, data }: { req: PayloadRequest; data: Record<string, unknown> },
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (!isRegistrationError(error)) throw error
    const collection = optionsOf(req.payload).slugs.registrations
    const pathOf = ({ field: [field = 'event'] }: RegistrationProblem): string =>
      field === 'consents' && areBoxes(data) ? 'consentsGiven' : field
    throw new RegistrationValidationError({ problems: error.problems, collection, req, pathOf })
  }
}

/**
 * Problems as Payload shows them: at the fields of the admin's form, and with field paths over REST. Carries
 * the problems themselves, so that a use case that went through Payload gets them back whole.
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
    const errors = [...messages].map(([path, sentences]) => ({ path, message: sentences.join(' ') }))
    super({ collection, errors: labelledProblems({ collection, errors, req }), req }, req.t)
    this.problems = problems
  }
}
