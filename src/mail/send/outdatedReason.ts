import type { Payload } from 'payload'
import type { Message } from '../../payload-types.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { eventForMails } from '../facts/eventForMails.ts'
import type { MailBatch } from '../facts/MailBatch.ts'
import { eventMailOf, whyNoEventMail } from '../rules/eventMails.ts'

const sentences = {
  notPublished: 'Die Veranstaltung ist nicht mehr veröffentlicht.',
  notScheduled: 'Die Veranstaltung findet nicht wie geplant statt.',
  switchedOff: 'Diese E-Mail wurde für die Veranstaltung abgeschaltet.',
  tooLate: 'Dafür ist es inzwischen zu spät.',
}

/**
 * Why a mail that depends on the time of its event has nothing to say any more, in the mail log's words; null where it
 * has, and for all other mails.
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
}): Promise<string | null> {
  if (kind !== 'reminder' && kind !== 'followUp') return null
  const found = await batch.storedEvent({ eventId, locale })
  if (!found) return 'Die Veranstaltung gibt es nicht mehr.'
  const event = eventForMails({ event: found, payload })
  const mail = eventMailOf({ revision: revision ?? 0, startsAt: event.startsAt })
  const reason = mail && whyNoEventMail({ mail, event, now })
  if (reason === 'notDue' || !mail) return 'Die Veranstaltung hat inzwischen einen anderen Termin.'
  return reason && sentences[reason]
}
