import {
  type ClaimedConsent,
  type ConsentReceipt,
  type GivenConsent,
  proveConsents,
} from '../../consents/rules/consents.ts'
import { editorsChannels } from '../../consents/rules/consentChannel.ts'
import { eventSpan } from '../../events/rules/eventPhase.ts'
import { type Locale, toLocale } from '../../i18n/rules/locale.ts'
import { holdUntil } from './addressConfirmation.ts'
import { type GivenAnswer, answersToStore, inputProblems, readAnswers, readClaimedConsents } from './input.ts'
import { effectsOfAdmission, effectsOfHolding, type RegistrationEffects } from './effects.ts'
import { normaliseEmailAddress } from './emailAddress.ts'
import { foldedText } from '../../search/rules/foldedText.ts'
import { RegistrationError, type RegistrationProblem } from './errors.ts'
import { closedBecause, codeOfClosedRule } from './openness.ts'
import type { RegistrationOutcome } from './outcome.ts'
import { personKeyOf, hashToken, tokenFromSeed } from './keys.ts'
import { supportProblems, supportToStore } from './support.ts'
import type { RegistrationTerms } from './terms.ts'

/** Who makes a registration: the person, or an editor for them, who vouches for the address and says how they consented. */
export type Registrar = { isEditor: false } | { isEditor: true; name: string }

/** What a person says in a registration, once nothing is wrong with it. */
export interface CheckedInput {
  event: string
  email: string
  name: string | null
  topicSuggestion: string | null
  locale: Locale
  consents: GivenConsent[]
  answers: GivenAnswer[]
  /** What the person needs to take part, and the consent to store it; both or neither. */
  support: string | null
  supportConsent: GivenConsent | null
}

/** The place that was found for somebody. A seat is taken only by the write of its key, which is unique. */
export type Allocation =
  { status: 'confirmed'; seatKey: string } | { status: 'waitlisted'; since: Date } | { status: 'full' }

/** What the system adds to a registration, in the write that stores it. */
export interface SystemColumns extends RegistrationEffects {
  attended: false
  personKey: string
  tokenSeed: string
  tokenHash: string
}

/**
 * Checks what came for a new registration, whatever it is, and puts the texts of consent as they were shown in place
 * of the claims. Throws RegistrationError with everything that is wrong, so that a person can mend it all at once.
 */
export function checkInput({
  terms,
  data,
  by,
  now,
}: {
  /** Null where there is no such event, or it is not published. */
  terms: RegistrationTerms | null
  data: Record<string, unknown>
  by: Registrar
  now: Date
}): CheckedInput {
  if (!terms) {
    throw new RegistrationError([
      { code: 'EVENT_NOT_FOUND', rule: 'eventNotFound', field: ['event'], details: {} },
    ])
  }
  const given = claimedConsents({ data, terms })
  const answers = readAnswers(data.answers)
  const receipt = receiptOf({ channel: data.consentChannel, by })
  const problems = [
    ...closingProblems({ terms, by, now }),
    ...inputProblems({ input: { ...data, consents: given, answers }, ...terms }),
    ...supportProblems({ input: data, asked: terms.support }),
    ...(receipt === null && given.length > 0 ? [consentChannelMissing] : []),
  ]
  if (problems.length > 0) throw new RegistrationError(problems)
  return {
    event: terms.storedEventId,
    email: normaliseEmailAddress(String(data.email)),
    name: trimmed(data.name),
    topicSuggestion: trimmed(data.topicSuggestion),
    locale: toLocale(data.locale),
    consents: proveConsents({ ...terms, given, receipt: receipt ?? { channel: 'web' }, now }),
    answers: answersToStore({ ...terms, answers }),
    ...supportToStore({ input: data, terms, receipt: receipt ?? { channel: 'web' }, now }),
  }
}

/**
 * Makes the document of a checked registration: with its seat, held until the address is confirmed where the event
 * asks for that, or its place on the waiting list; the mail that is pending; the keys by which the person and their
 * links are found again. Throws RegistrationError (EVENT_FULL) where there is no place.
 */
export function prepareRegistration<Input extends Pick<CheckedInput, 'email'> & { name?: string | null }>({
  terms,
  input,
  allocation,
  by,
  tokenSeed,
  secret,
  now,
}: {
  terms: RegistrationTerms
  input: Input
  allocation: Allocation
  by: Registrar
  /** Random, see `tokenSeedBytes`. */
  tokenSeed: string
  secret: string
  now: Date
}): { document: Input & SystemColumns; outcome: RegistrationOutcome } {
  if (allocation.status === 'full') {
    throw new RegistrationError([{ code: 'EVENT_FULL', rule: 'eventFull', field: ['event'], details: {} }])
  }
  const holdHours = by.isEditor ? null : terms.holdHours
  const seatKey = allocation.status === 'confirmed' ? allocation.seatKey : undefined
  const at = allocation.status === 'waitlisted' ? allocation.since : now
  const effects =
    holdHours === null
      ? effectsOfAdmission({ to: allocation.status, seatKey, now: at })
      : effectsOfHolding({
          seatKey,
          expiresAt: holdUntil({ holdHours, endsAt: eventSpan(terms.rules).endsAt, now }),
        })
  return {
    document: {
      ...input,
      ...effects,
      attended: false,
      searchText: foldedText([input.name, input.email]),
      personKey: personKeyOf({ eventId: terms.eventId, email: input.email, secret }),
      tokenSeed,
      tokenHash: hashToken(tokenFromSeed({ seed: tokenSeed, secret })),
    },
    outcome: holdHours === null ? allocation.status : 'confirmAddress',
  }
}

const consentChannelMissing: RegistrationProblem = {
  code: 'INVALID_INPUT',
  rule: 'consentChannelMissing',
  field: ['consentChannel'],
  details: {},
}

/** People consent themselves; an editor has to say how they told them. Null where they do not. */
function receiptOf({ channel, by }: { channel: unknown; by: Registrar }): ConsentReceipt | null {
  if (!by.isEditor) return { channel: 'web' }
  const known = editorsChannels.find((each) => each === channel)
  return known ? { channel: known, notedBy: by.name } : null
}

function closingProblems({
  terms: { rules },
  by,
  now,
}: {
  terms: RegistrationTerms
  by: Registrar
  now: Date
}): RegistrationProblem[] {
  const rule = closedBecause({ rules, byEditor: by.isEditor, now })
  return rule ? [{ code: codeOfClosedRule(rule), rule, field: ['event'], details: {} }] : []
}

/** From JSON as the API and REST send it, or from the boxes that an editor ticked. */
function claimedConsents({
  data,
  terms,
}: {
  data: Record<string, unknown>
  terms: RegistrationTerms
}): ClaimedConsent[] {
  if (!areBoxes(data)) return readClaimedConsents(data.consents)
  const ticked: unknown[] = Array.isArray(data.consentsGiven) ? data.consentsGiven : []
  return ticked.map((id) => {
    const key = terms.consentKeys.get(String(id)) ?? String(id)
    return { key, version: terms.requested.find((each) => each.key === key)?.version ?? 0 }
  })
}

/** Tells whether consents were ticked in the admin's form, which shows their problems at its boxes. */
export function areBoxes({ consents }: Record<string, unknown>): boolean {
  return consents === undefined || consents === null
}

function trimmed(text: unknown): string | null {
  return typeof text === 'string' ? text.trim() || null : null
}
