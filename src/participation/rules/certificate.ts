import { type DatedEvent, eventPhase } from '../../events/rules/eventPhase.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** Whether somebody has a certificate, will have one once it is known that they attended, or has none. */
export type CertificateState = 'ready' | 'awaited' | 'none'

/** Tells whether the holder of a registration can take the certificate home: whoever attended, once the event is over. */
export function certificateState({
  registration,
  event,
  now,
}: {
  registration: { status: RegistrationStatus; attended?: boolean | null }
  event: DatedEvent
  now: Date
}): CertificateState {
  const isScheduled = event.status === 'scheduled' || event.status === 'SCHEDULED'
  if (registration.status !== 'confirmed' || !isScheduled || eventPhase({ ...event, now }) !== 'over')
    return 'none'
  return registration.attended ? 'ready' : 'awaited'
}

/** Tells whether staff can make certificates for an event: once it has begun, and only where it takes place as planned. */
export function hasCertificates({
  event: { startsAt, ...event },
  now,
}: {
  /** Without a start where a draft has none yet. */
  event: Omit<DatedEvent, 'startsAt'> & { startsAt: string | null }
  now: Date
}): boolean {
  if (startsAt === null || event.status !== 'scheduled') return false
  return eventPhase({ ...event, startsAt, now }) !== 'upcoming'
}
