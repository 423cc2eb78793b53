import type { Payload } from 'payload'
import type { Message } from '../../payload-types.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { eventForMails } from '../facts/eventForMails.ts'
import type { MailBatch } from '../facts/MailBatch.ts'
import { eventMailOf, whyNoEventMail } from '../rules/eventMails.ts'
import type { AnswerCode } from '../../outbox/rules/answer.ts'

/**
 * Why a mail that depends on the time of its event has nothing to say any more; null where it has, and for all other mails.
 */
export async function outdatedReason({
  payload,
  message: { kind, revision },
  registration: { event: eventId, locale },
  batch,
  now,
}: {
  payload: Payload
  message: Message
  registration: Pick<StoredRegistration, 'event' | 'locale'>
  batch: MailBatch
  now: Date
}): Promise<AnswerCode | null> {
  if (kind !== 'reminder' && kind !== 'followUp') return null
  const found = await batch.storedEvent({ eventId, locale })
  if (!found) return 'eventGone'
  const event = eventForMails({ event: found, payload })
  const mail = eventMailOf({ revision: revision ?? 0, startsAt: event.startsAt })
  const reason = mail && whyNoEventMail({ mail, event, now })
  if (reason === 'notDue' || !mail) return 'rescheduled'
  return reason
}
