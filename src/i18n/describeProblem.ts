import type { RegistrationProblem } from '../registrations/rules/errors.ts'
import { german } from './de/errors.ts'
import { english } from './en/errors.ts'
import { byLocale, type Locale } from './rules/locale.ts'

const errorMessages = byLocale({ de: german, en: english })

/** The sentence about a broken rule that a person reads. */
export function describeProblem({
  problem,
  locale,
}: {
  problem: RegistrationProblem
  locale: Locale
}): string {
  return errorMessages(locale)[problem.rule](problem.details)
}

/** The same where the label of a consent stands right above it: without that, which is often long. */
export function describeAtField({ problem, locale }: Parameters<typeof describeProblem>[0]): string {
  if (problem.field[0] !== 'consents') return describeProblem({ problem, locale })
  const { label: _, ...details } = problem.details
  return describeProblem({ problem: { ...problem, details }, locale })
}
