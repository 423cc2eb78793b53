import type { Payload } from 'payload'
import {
  type RegistrationEffects,
  effectsOfAdmission,
  effectsOfEnding,
} from '../domain/registrationEffects.ts'
import { RegistrationError } from '../domain/registrationError.ts'
import { canMove, type RegistrationStatus, registrationStatuses } from '../domain/registrationMoves.ts'
import { maxNameLength, textProblems } from '../domain/personalText.ts'
import { optionsOf } from '../options.ts'
import { findStoredRegistration, type StoredRegistration } from './findRegistration.ts'
import { isTaken } from './isTaken.ts'
import { announceMailOwed } from './mailSignal.ts'
import { promoteFromWaitlist } from './promoteFromWaitlist.ts'
import { reachForSeat } from './reachForSeat.ts'
import { findRegistrationTerms } from './registrationTerms.ts'
import { joinsWaitingListAt } from './waitingListClock.ts'

/** What an editor may change of a registration. What is left out stays as it is. */
export interface RegistrationChange {
  name?: string | null
  attended?: boolean
  status?: string | null
}

/** Others may change a registration at the same moment; after so many tries something else is wrong. */
const maxTries = 20

/**
 * Changes a registration: only the columns that were given, in one conditional write, so that a cancellation that
 * comes meanwhile is never undone. Returns false where there is none. Throws RegistrationError where a name is
 * wrong, a move is forbidden or no seat is free.
 */
export async function changeRegistration({
  payload,
  id,
  change,
}: {
  payload: Payload
  id: string
  change: RegistrationChange
}): Promise<boolean> {
  const problems = textProblems({
    value: change.name ?? '',
    field: ['name'],
    maxLength: maxNameLength,
    lines: false,
  })
  if (problems.length > 0) throw new RegistrationError(problems)
  const facts = {
    ...(change.name !== undefined && { name: change.name?.trim() || null }),
    ...(change.attended !== undefined && { attended: change.attended }),
  }
  for (let tries = 1; ; tries++) {
    const registration = await findStoredRegistration({ payload, id })
    if (!registration) return false
    const effects = await effectsOfMove({ payload, registration, to: change.status })
    const written = await write({ payload, registration, data: { ...facts, ...effects } }).catch(
      (error: unknown) => {
        if (tries < maxTries && isTaken(error, 'seatKey')) return null
        throw error
      },
    )
    if (written) {
      announceMailOwed(payload)
      if (effects) await promoteFromWaitlist({ payload, eventId: String(registration.event) })
      return true
    }
    if (tries === maxTries) throw new Error('A registration changed under every try to change it')
  }
}

/** What a move brings; null where the status stays. */
async function effectsOfMove({
  payload,
  registration: { id, event, status: from, seatKey: held },
  to: wanted,
}: {
  payload: Payload
  registration: StoredRegistration
  to: string | null | undefined
}): Promise<RegistrationEffects | null> {
  if (wanted === undefined || wanted === from) return null
  const to = registrationStatuses.find((status) => status === wanted)
  if (!to || !canMove({ from, to })) throw forbidden({ from, to: String(wanted) })
  const now = new Date()
  if (to === 'cancelled' || to === 'expired') return effectsOfEnding({ to, registrationId: String(id), now })
  const admission = { from: from === 'waitlisted' ? from : 'pending', registrationId: String(id) } as const
  if (to !== 'confirmed') {
    return effectsOfAdmission({
      ...admission,
      to: 'waitlisted',
      seatKey: undefined,
      now: joinsWaitingListAt(payload),
    })
  }
  if (from === 'pending' && held) return effectsOfAdmission({ ...admission, to, seatKey: undefined, now })
  const terms = await findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
  const offer = terms ? await reachForSeat({ payload, terms }) : null
  if (offer?.status !== 'confirmed') {
    throw new RegistrationError([{ code: 'EVENT_FULL', rule: 'eventFull', field: ['status'], details: {} }])
  }
  return effectsOfAdmission({ ...admission, to, seatKey: offer.seatKey, now })
}

function forbidden(details: { from: RegistrationStatus; to: string }): RegistrationError {
  return new RegistrationError([{ code: 'INVALID_INPUT', rule: 'moveForbidden', field: ['status'], details }])
}

async function write({
  payload,
  registration: { id, status },
  data,
}: {
  payload: Payload
  registration: StoredRegistration
  data: Record<string, unknown>
}): Promise<unknown> {
  return payload.db.updateOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: id } }, { status: { equals: status } }] },
    data,
    options: { atomic: true },
  })
}
