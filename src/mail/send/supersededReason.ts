import type { Payload } from 'payload'
import { isAccessShown, kindsThatSupersede } from '../../announcements/rules/announcement.ts'
import { optionsOf } from '../../options.ts'
import type { Message } from '../../payload-types.ts'
import { type AnnounceableEvent, findAnnounceableEvent } from '../../announcements/announceableEvent.ts'
import { idsIn } from '../../events/eventDocuments.ts'
import { type AnnouncingMessage, findAnnounced, isAnnouncing } from '../../announcements/announcedChanges.ts'
import type { AnswerCode } from '../../outbox/rules/answer.ts'

/**
 * Why a mail about a changed event would tell people what is no longer so; null where it
 * tells the truth, and for all other mails. It is superseded by a later announcement to the same people, whose mail
 * makes up for it, and by a change back that the editors made without telling.
 */
export async function supersededReason({
  payload,
  message,
  now,
}: {
  payload: Payload
  message: Message
  now: Date
}): Promise<AnswerCode | null> {
  if (!isAnnouncing(message)) return null
  if (await isFollowed({ payload, message })) return 'followed'
  const [id] = idsIn([message.announcement])
  const announcement = id
    ? await payload.findByID({
        collection: optionsOf(payload).slugs.announcements,
        id,
        depth: 0,
        disableErrors: true,
      })
    : null
  const [eventId] = idsIn([announcement?.event])
  const event = eventId ? await findAnnounceableEvent({ payload, id: eventId }) : null
  if (!event) return 'eventGone'
  return (await isStillTrue({ payload, message, event, now })) ? null : 'noLongerTrue'
}

async function isFollowed({
  payload,
  message,
}: {
  payload: Payload
  message: AnnouncingMessage
}): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: optionsOf(payload).slugs.messages,
    where: {
      and: [
        { registration: { equals: idsIn([message.registration])[0] } },
        { kind: { in: [...kindsThatSupersede(message.kind)] } },
        { revision: { greater_than: message.revision ?? 0 } },
      ],
    },
  })
  return totalDocs > 0
}

async function isStillTrue({
  payload,
  message,
  event,
  now,
}: {
  payload: Payload
  message: AnnouncingMessage
  event: AnnounceableEvent
  now: Date
}): Promise<boolean> {
  if (message.kind === 'accessLink') return isAccessShown({ event, now })
  const isCancelled = event.facts.status === 'cancelled'
  if (message.kind === 'eventCancelled') return isCancelled
  const { changes } = await findAnnounced({ payload, message })
  return !isCancelled && changes.length > 0
}
