import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { eachRegistration } from './eachRegistration.ts'
import { findParticipationEvent } from './participationEvent.ts'
import { eventMark, nameMark, readCertificateNumber, registrationMark } from './rules/certificateNumber.ts'
import type { ParticipationEvent } from './rules/participation.ts'

/** What can be said of a certificate that is ours, without saying whose it is. */
export interface VerifiedCertificate {
  /** False where it is known that the person did not attend after all. */
  holds: boolean
  /** Null where it is not stored any more. */
  event: ParticipationEvent | null
  /** Whether a name is the one that it was made out to. */
  isMadeOutTo: (name: string) => boolean
}

/**
 * Checks the number of a certificate; null where it is none of ours. Reads more than the number only for one that is, so that
 * nobody who guesses makes any work.
 */
export async function verifyCertificate({
  payload,
  number,
  locale,
}: {
  payload: Payload
  /** However it was typed. */
  number: string
  /** Of what is said of the event. */
  locale: Locale
}): Promise<VerifiedCertificate | null> {
  const { secret } = payload
  const marks = readCertificateNumber(number, secret)
  if (!marks) return null
  const eventId = await findEventId({ payload, mark: marks.event })
  const event = eventId === null ? null : await findParticipationEvent({ payload, eventId, locale })
  const isRevoked =
    event !== null && (await isRevokedFor({ payload, eventId: event.id, mark: marks.registration }))
  return {
    holds: !isRevoked,
    event,
    isMadeOutTo: (name) => nameMark(name, secret).equals(marks.name),
  }
}

async function findEventId({ payload, mark }: { payload: Payload; mark: Buffer }): Promise<string | null> {
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: optionsOf(payload).slugs.events,
    select: { slug: true },
    limit: 0,
    pagination: false,
  })
  const found = docs.find(({ id }) => eventMark(String(id), payload.secret).equals(mark))
  return found ? String(found.id) : null
}

/** Whether the registration is there, and says that its person did not attend. One that was deleted says nothing. */
async function isRevokedFor({
  payload,
  eventId,
  mark,
}: {
  payload: Payload
  eventId: string
  mark: Buffer
}): Promise<boolean> {
  const select = { attended: true, status: true } as const
  for await (const page of eachRegistration<{ id: string; attended?: boolean | null; status: string }>({
    payload,
    eventId,
    select,
  })) {
    const found = page.find(({ id }) => registrationMark(String(id), payload.secret).equals(mark))
    if (found) return !found.attended || found.status !== 'confirmed'
  }
  return false
}
