import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { givenUpAccess } from '../conferences/rules/givenUpAccess.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { formatPendingMails, parsePendingMails } from '../mail/rules/pendingMails.ts'
import { isStatusMail, statusMailsOf } from '../mail/rules/statusMails.ts'
import { foldedText } from '../search/rules/foldedText.ts'
import { expireRegistration } from './expireRegistrations.ts'
import { findRegistrationOf, findStoredRegistration, type StoredRegistration } from './findRegistration.ts'
import { moveRegistration } from './moveRegistration.ts'
import { holdUntil, statusAt } from './rules/addressConfirmation.ts'
import { isEmailAddress, normaliseEmailAddress } from './rules/emailAddress.ts'
import { RegistrationError } from './rules/errors.ts'
import { hashToken, personKeyOf, tokenFromSeed, tokenSeedBytes } from './rules/keys.ts'
import { isEnded } from './rules/moves.ts'
import { AlreadyRegistered } from './storeRegistration.ts'
import { findRegistrationTerms } from './terms.ts'
import { eventSpan } from '../events/rules/eventPhase.ts'

/** Others may change the registration at the same moment. */
const maxTries = 20

/**
 * Corrects a mistyped address. In one conditional write: the address and the key that belongs to it, a new token, so that all
 * links that went to the former address open nothing, a personal link of a conference given up, and the mail that says how the
 * registration stands. One that has ended gets no mail. The same address again changes nothing.
 * Throws RegistrationError where it is no address, and AlreadyRegistered where it has registered for the event itself.
 */
export async function correctAddress({
  payload,
  id,
  email: typed,
  now,
}: {
  payload: Payload
  id: string
  email: string
  now: Date
}): Promise<'corrected' | 'unchanged' | 'gone'> {
  const email = normaliseEmailAddress(typed)
  if (!isEmailAddress(email)) {
    throw new RegistrationError([{ code: 'INVALID_INPUT', rule: 'email', field: ['email'], details: {} }])
  }
  for (let tries = 1; tries <= maxTries; tries++) {
    const registration = await findStoredRegistration({ payload, id })
    if (!registration || registration.deletion) return 'gone'
    if (registration.email === email) return 'unchanged'
    const { status, tokenSeed, pendingMails } = registration
    const data = await correctedColumns({ payload, registration, email, now })
    try {
      const isWritten = await moveRegistration({
        payload,
        id,
        from: [status],
        where: [
          { tokenSeed: { equals: tokenSeed } },
          { deletion: { exists: false } },
          { pendingMails: pendingMails ? { equals: pendingMails } : { exists: false } },
        ],
        data,
      })
      if (isWritten) return 'corrected'
    } catch (error) {
      if (!isUniqueViolation(error, 'personKey')) throw error
      const { event } = registration
      const other = await findRegistrationOf({
        payload,
        personKey: personKeyOf({ eventId: String(event), email, secret: payload.secret }),
      })
      if (!other) continue
      if (statusAt({ ...other, now }) !== 'expired')
        throw new AlreadyRegistered({ registration: other, outcome: null, cause: error })
      await expireRegistration({ payload, registration: other, now })
    }
  }
  throw new Error('A registration changed under every try to correct its address')
}

async function correctedColumns({
  payload,
  registration: { event, name, status, pendingMails, conferenceAccess },
  email,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  email: string
  now: Date
}): Promise<Record<string, unknown>> {
  const { secret } = payload
  const seed = randomBytes(tokenSeedBytes).toString('base64url')
  const ofAddress = {
    email,
    searchText: foldedText([name, email]),
    tokenSeed: seed,
    tokenHash: hashToken(tokenFromSeed({ seed, secret })),
    unreachableAt: null,
    unreachableReason: null,
    unreachableBy: null,
    ...(conferenceAccess && { admittedTo: givenUpAccess }),
  }
  if (isEnded(status)) return ofAddress
  const terms = await findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
  // As long as if it had been typed right at first.
  const expiresAt =
    status === 'pending' && terms?.holdHours
      ? holdUntil({ holdHours: terms.holdHours, endsAt: eventSpan(terms.rules).endsAt, now })
      : undefined
  const others = (pendingMails ? parsePendingMails(pendingMails) : []).filter(
    ({ kind }) => !isStatusMail(kind),
  )
  // The first mail of its kind went out long ago: the moment sets this one apart.
  const own = statusMailsOf(status)
    .slice(0, 1)
    .map((kind) => ({ kind, revision: now.getTime() }))
  return {
    ...ofAddress,
    personKey: personKeyOf({ eventId: String(event), email, secret }),
    pendingMails: formatPendingMails([...others, ...own]),
    ...(expiresAt !== undefined && { expiresAt }),
  }
}
