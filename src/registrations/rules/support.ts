import {
  type ConsentReceipt,
  type GivenConsent,
  proveConsents,
  type RequestedConsent,
} from '../../consents/rules/consents.ts'
import type { RegistrationProblem } from './errors.ts'
import { optionalText } from './input.ts'
import type { RegistrationTerms } from './terms.ts'

/**
 * By which the consent to store what somebody needs is known where it is withdrawn. It belongs to the column of its own, not to
 * the texts of consent that events ask for, which are in lists and exports.
 */
export const supportConsentKey = '~support'

/** To be raised with every change of its words. */
export const supportConsentVersion = 1

/** Characters. */
export const maxSupportLength = 1000

/** Days after an event for which it is stored what people needed to take part. */
export const supportKeepDays = 2

/** What stands in a registration of whoever needs nothing, or is not asked. */
export const noSupport = { support: null, supportConsent: null }

/** What came of it in a registration, whatever it is. */
interface RawSupport {
  support?: unknown
  supportConsent?: unknown
}

/**
 * What is wrong with what somebody says they need to take part. It may tell of their health, so it is stored with their
 * explicit consent or not at all (Art. 9 (2) a GDPR).
 */
export function supportProblems({
  input: { support, supportConsent },
  asked,
}: {
  input: RawSupport
  /** Null where the event does not ask. */
  asked: RequestedConsent | null
}): RegistrationProblem[] {
  if (!asked) return []
  const problems = optionalText({
    value: support,
    field: 'support',
    maxLength: maxSupportLength,
    lines: true,
  })
  if (problems.length > 0 || !isSaid(support) || supportConsent === true) return problems
  return [{ code: 'CONSENT_MISSING', rule: 'supportConsentMissing', field: ['supportConsent'], details: {} }]
}

/** What is stored of it: the words with the consent to them, or neither. */
export function supportToStore({
  input: { support, supportConsent },
  terms: { support: asked, occasion },
  receipt,
  now,
}: {
  input: RawSupport
  terms: Pick<RegistrationTerms, 'support' | 'occasion'>
  receipt: ConsentReceipt
  now: Date
}): { support: string | null; supportConsent: GivenConsent | null } {
  if (!asked || !isSaid(support) || supportConsent !== true) return noSupport
  const [consent = null] = proveConsents({ given: [asked], requested: [asked], occasion, receipt, now })
  return { support: support.trim(), supportConsent: consent }
}

function isSaid(support: unknown): support is string {
  return typeof support === 'string' && support.trim() !== ''
}
