import type { ConsentOccasion, RequestedConsent } from '../../consents/rules/consents.ts'
import type { Question } from '../../programme/rules/publicEvent.ts'
import type { RegistrationRules } from './openness.ts'

/** What an event asks of whoever registers, in one language. */
export interface RegistrationTerms {
  eventId: string
  /** The same as the database has it, which may be a number. */
  storedEventId: string
  rules: RegistrationRules
  capacity: number | null
  /** Hours for which a seat is held until the address is confirmed; null where nobody is asked to confirm it. */
  holdHours: number | null
  requested: RequestedConsent[]
  /** What people consent for, as it is called now. */
  occasion: ConsentOccasion
  /** The keys of the consents by their ids, for the admin's form. */
  consentKeys: Map<string, string>
  questions: Question[]
  /** The consent to store what somebody needs to take part; null where the event does not ask for that. */
  support: RequestedConsent | null
}
