import type { Payload } from 'payload'
import { eventMailOf, whyNoEventMail } from './rules/eventMails.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { eventForMails, eventMailColumns } from './facts/eventForMails.ts'

const sentences = {
  notPublished: 'Die Veranstaltung ist nicht mehr veröffentlicht.',
  notScheduled: 'Die Veranstaltung findet nicht wie geplant statt.',
  switchedOff: 'Diese E-Mail wurde für die Veranstaltung abgeschaltet.',
  tooLate: 'Dafür ist es inzwischen zu spät.',
}

/**
 * Why a mail that hangs on the time of its event has nothing to say any more, in the mail log's words; null where it
 * has, and for all other mails.
 */
export async function outdatedReason({
  payload,
  message: { kind, revision },
  eventId,
  now,
}: {
  payload: Payload
  message: Message
  eventId: string
  now: Date
}): Promise<string | null> {
  if (kind !== 'reminder' && kind !== 'followUp') return null
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: eventId } },
    select: eventMailColumns,
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
  })
  const [found] = docs
  if (!found) return 'Die Veranstaltung gibt es nicht mehr.'
  const event = eventForMails({ event: found, payload })
  const mail = eventMailOf({ revision: revision ?? 0, startsAt: event.startsAt })
  const reason = mail && whyNoEventMail({ mail, event, now })
  if (reason === 'notDue' || !mail) return 'Die Veranstaltung hat inzwischen einen anderen Termin.'
  return reason && sentences[reason]
}
