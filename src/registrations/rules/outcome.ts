import type { RegistrationState } from '../../programme/rules/publicEvent.ts'

/** What a person is told who has registered. */
export type RegistrationOutcome = 'confirmed' | 'waitlisted' | 'confirmAddress'

/** What somebody would be told who registered now, as far as the event's page shows. */
export function likelyOutcome({ state }: { state: RegistrationState }): RegistrationOutcome {
  return state === 'waitingList' ? 'waitlisted' : 'confirmed'
}
