/** What can be wrong with a request about a registration; the same names as `UserErrorCode` of the API. */
export type RegistrationErrorCode =
  | 'INVALID_INPUT'
  | 'EVENT_NOT_FOUND'
  | 'REGISTRATION_NOT_OPEN'
  | 'REGISTRATION_CLOSED'
  | 'EVENT_FULL'
  | 'EVENT_CANCELLED'
  | 'CONSENT_MISSING'
  | 'CONSENT_OUTDATED'
  | 'ANSWER_MISSING'
  | 'TOKEN_INVALID'
  | 'TOO_MANY_REQUESTS'
  | 'PROOF_OF_WORK_REQUIRED'

/** Which rule was broken, for the sentence that a person reads. */
export type RegistrationRule =
  | 'email'
  | 'notText'
  | 'tooLong'
  | 'controlCharacters'
  | 'unknownLocale'
  | 'eventNotFound'
  | 'registrationNone'
  | 'registrationNotYetOpen'
  | 'registrationClosed'
  | 'eventOver'
  | 'eventFull'
  | 'eventCancelled'
  | 'eventPostponed'
  | 'consentMissing'
  | 'supportConsentMissing'
  | 'consentOutdated'
  | 'consentUnknown'
  | 'consentTwice'
  | 'consentChannelMissing'
  | 'answerMissing'
  | 'answerUnknown'
  | 'answerTwice'
  | 'answerNotOffered'
  | 'wishMissing'
  | 'wishEmailMissing'
  | 'alreadyRegistered'
  | 'tokenInvalid'
  | 'confirmationExpired'
  | 'moveForbidden'
  | 'consentWithdrawn'
  | 'seatsInDraft'
  | 'attendanceTooEarly'
  | 'attendanceNoted'
  | 'attendanceWithoutSeat'
  | 'tooManyRequests'
  | 'proofOfWork'
  | 'formTooYoung'
  | 'formTooOld'
  | 'formUnsigned'

/** One broken rule at one field. */
export interface RegistrationProblem {
  code: RegistrationErrorCode
  rule: RegistrationRule
  /** Path of the field in the input, such as `['consents', 'privacy']`; empty where no single field is at fault. */
  field: string[]
  /** What the sentence needs: a limit, a label, what came. Never an address, a name or a token. */
  details: Record<string, string | number>
}

/** Thrown by the use cases; translated once at each border (page, GraphQL, Payload). */
export class RegistrationError extends Error {
  override readonly name = 'RegistrationError'
  readonly problems: readonly RegistrationProblem[]

  constructor(problems: readonly RegistrationProblem[]) {
    super(
      problems
        .map(({ code, rule, field }) => `${code} (${rule}) at ${field.join('.') || 'the request'}`)
        .join('; '),
    )
    this.problems = problems
  }
}

/**
 * Tells whether a request about a registration was refused, by a use case or by Payload on its behalf. Goes by what the error
 * holds: where a bundler has made a second copy of this package, each copy has classes of its own.
 */
export const isRegistrationError = (error: unknown): error is RegistrationError =>
  error instanceof Error && 'problems' in error && Array.isArray(error.problems)

/** Seconds after which it is worth trying again; null where waiting is not what helps. */
export function retryAfterOf(error: unknown): number | null {
  if (!isRegistrationError(error)) return null
  const limited = error.problems.find(({ rule }) => rule === 'tooManyRequests')
  return limited ? Number(limited.details.seconds) : null
}
