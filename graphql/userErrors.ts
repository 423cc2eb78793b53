import type { Locale } from '../src/i18n/rules/locale.ts'
import { isRegistrationError } from '../src/registrations/rules/errors.ts'
import { describeProblem } from '../src/i18n/describeProblem.ts'
import type { UserError } from './generated/resolverTypes.ts'

/** What a person can mend, in their language. Throws on whatever else went wrong. */
export function userErrorsOf({ error, locale }: { error: unknown; locale: Locale }): UserError[] {
  if (!isRegistrationError(error)) throw error
  return error.problems.map((problem) => ({
    code: problem.code,
    message: describeProblem({ problem, locale }),
    field: inputPath(problem.field),
  }))
}

/** The use case calls `event` what the input calls `eventId`. */
function inputPath([first, ...rest]: readonly string[]): string[] | null {
  if (first === undefined) return null
  return [first === 'event' ? 'eventId' : first, ...rest]
}
