import type { Payload } from 'payload'
import type { GivenConsent } from '../consents/rules/consents.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { GivenAnswer } from './rules/input.ts'
import { RegistrationError } from './rules/errors.ts'
import type { RegistrationStatus } from './rules/moves.ts'
import { hashToken, looksLikeToken } from './rules/keys.ts'
import { optionsOf } from '../options.ts'

/** A registration as it is stored, with the columns that no access ever shows. */
export interface StoredRegistration {
  id: string
  event: string
  email: string
  name: string | null
  locale: Locale
  status: RegistrationStatus
  consents: GivenConsent[]
  createdAt: string
  tokenSeed: string
  pendingMails: string | null
  updatedAt: string
  seatKey?: string | null
  attended?: boolean | null
  answers?: readonly GivenAnswer[] | null
  support?: string | null
  supportConsent?: GivenConsent | null
  /** Until when the address can be confirmed; stays afterwards, and tells that the event asked for it. */
  expiresAt?: string | null
  confirmedAt?: string | null
  waitlistedAt?: string | null
  unreachableBy?: 'refusal' | 'report' | null
  /** The room that a personal link was made for. */
  admittedTo?: string | null
  /** That link, encrypted. */
  conferenceAccess?: string | null
  cameAt?: string | null
  /** The deletion that holds it, which nothing takes it away from. */
  deletion?: string | null
}

/** Finds one's own registration by the token from the mail; null where the token opens none. */
export async function findRegistrationByToken({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): Promise<StoredRegistration | null> {
  if (!looksLikeToken(token)) return null
  return payload.db.findOne<StoredRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: { tokenHash: { equals: hashToken(token) } },
  })
}

/** Opens one's own registration. Throws RegistrationError (TOKEN_INVALID) where the token opens none. */
export async function openRegistration(args: {
  payload: Payload
  token: string
}): Promise<StoredRegistration> {
  const registration = await findRegistrationByToken(args)
  if (registration) return registration
  throw new RegistrationError([
    { code: 'TOKEN_INVALID', rule: 'tokenInvalid', field: ['token'], details: {} },
  ])
}

/** Finds the registration that keeps a person from registering again for an event. */
export async function findRegistrationOf({
  payload,
  personKey,
}: {
  payload: Payload
  personKey: string
}): Promise<StoredRegistration | null> {
  return payload.db.findOne<StoredRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: { personKey: { equals: personKey } },
  })
}

/** Finds a registration by its id, with the columns that no access ever shows. */
export async function findStoredRegistration({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<StoredRegistration | null> {
  return payload.db.findOne<StoredRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { equals: id } },
  })
}

/** The consents of a registration, that to store what the person needs among them: what they may withdraw. */
export function allConsents({
  consents,
  supportConsent,
}: {
  consents?: GivenConsent[] | null
  supportConsent?: GivenConsent | null
}): GivenConsent[] {
  return [...(consents ?? []), ...(supportConsent ? [supportConsent] : [])]
}
