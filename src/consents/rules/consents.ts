import { createHash } from 'node:crypto'
import type { ConsentChannel } from './consentChannel.ts'
import type { RegistrationProblem } from '../../registrations/rules/errors.ts'

/** A consent as somebody claims to give it. */
export interface ClaimedConsent {
  key: string
  version: number
}

/** A text that an event asks consent to, in the person's language. */
export interface RequestedConsent {
  key: string
  version: number
  label: string
  /** Everything that was shown: the sentence, the whole text, the link. Plain text. */
  fullText: string
  required: boolean
}

/** What somebody consented for, as it was called then: an event and who invites to it. */
export interface ConsentOccasion {
  organiser: string
  title: string
  /** RFC 3339. */
  startsAt: string
}

/** How consents were given, and who noted them where the person did not do so themselves. */
export interface ConsentReceipt {
  channel: ConsentChannel
  /** Name of the editor. */
  notedBy?: string
}

/** A consent as it is stored, with what proves it (Art. 7 (1) GDPR). */
export interface GivenConsent extends Partial<ConsentReceipt> {
  key: string
  version: number
  label: string
  text: string
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  sha256: string
  /** Whether nobody takes part without it. Where it is not said, it was. */
  required?: boolean
  /** Stored with the consent, so that its record stays the same whatever becomes of the event. Absent in older ones. */
  occasion?: ConsentOccasion
  /** RFC 3339, UTC. */
  givenAt: string
  /** RFC 3339, UTC; absent while it holds. */
  withdrawnAt?: string
}

/** Everything that the person saw, as plain text. */
export function consentFullText({
  label,
  text,
  url,
}: {
  label: string
  text: string
  url: string | null
}): string {
  return [label, text.trim(), url ?? ''].filter((part) => part !== '').join('\n\n')
}

function problem(
  code: RegistrationProblem['code'],
  rule: RegistrationProblem['rule'],
  key: string,
  label: string,
): RegistrationProblem {
  return { code, rule, field: ['consents', key], details: { label } }
}

/** What is wrong with the consents that came: unknown, doubled, outdated or missing ones, in this order. */
export function consentProblems({
  given,
  requested,
}: {
  given: readonly ClaimedConsent[]
  requested: readonly RequestedConsent[]
}): RegistrationProblem[] {
  const keys = given.map(({ key }) => key)
  const unknown = given
    .filter(({ key }) => !requested.some((each) => each.key === key))
    .map(({ key }) => problem('INVALID_INPUT', 'consentUnknown', key.slice(0, 50), key.slice(0, 50)))
  const known = requested.flatMap(({ key, version, label, required }) => {
    const claims = given.filter((each) => each.key === key)
    if (claims.length > 1) return [problem('INVALID_INPUT', 'consentTwice', key, label)]
    if (claims[0] && claims[0].version !== version)
      return [problem('CONSENT_OUTDATED', 'consentOutdated', key, label)]
    return required && !keys.includes(key) ? [problem('CONSENT_MISSING', 'consentMissing', key, label)] : []
  })
  return [...unknown, ...known]
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What is stored of the consents given, once nothing is wrong with them. */
export function proveConsents({
  given,
  requested,
  occasion,
  receipt,
  now,
}: {
  given: readonly ClaimedConsent[]
  requested: readonly RequestedConsent[]
  occasion: ConsentOccasion
  receipt: ConsentReceipt
  now: Date
}): GivenConsent[] {
  return requested
    .filter(({ key }) => given.some((each) => each.key === key))
    .map(({ key, version, label, fullText, required }) => ({
      key,
      version,
      label,
      text: fullText,
      required,
      sha256: sha256Of(fullText),
      occasion,
      ...receipt,
      givenAt: now.toISOString(),
    }))
}

/** Tells whether a consent holds and the registration stands or falls with it. */
export function isIndispensable({ required = true, withdrawnAt }: GivenConsent): boolean {
  return required && withdrawnAt === undefined
}

/** Tells whether a consent was withdrawn with which the registration fell. */
export function isFatallyWithdrawn({ required = true, withdrawnAt }: GivenConsent): boolean {
  return required && withdrawnAt !== undefined
}

/** The consents after one of them was withdrawn (Art. 7 (3) GDPR); what proves that it was given stays. */
export function withdraw({
  consents,
  key,
  now,
}: {
  consents: readonly GivenConsent[]
  key: string
  now: Date
}): GivenConsent[] {
  return consents.map((consent) =>
    consent.key === key && consent.withdrawnAt === undefined
      ? { ...consent, withdrawnAt: now.toISOString() }
      : consent,
  )
}
