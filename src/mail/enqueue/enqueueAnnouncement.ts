import type { Payload } from 'payload'
import { recipientsOf } from '../../announcements/announcementRecipients.ts'
import type { PendingAnnouncement } from '../../announcements/rules/pendingAnnouncements.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { isUniqueViolation } from '../../database/isUniqueViolation.ts'
import { optionsOf } from '../../options.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import { enqueueMessage } from '../enqueueMessage.ts'
import { MailBatch } from '../facts/MailBatch.ts'

const pageSize = 100

interface StoredAnnouncement {
  id: string
  revision: number
}

/**
 * Makes one pending announcement, and the mails that come with it where the editor wants people to be told.
 * Where nobody had registered, there is nothing to announce. May be repeated: what is there stays.
 */
export async function enqueueAnnouncement({
  payload,
  eventId,
  pending,
  now,
}: {
  payload: Payload
  eventId: string
  pending: PendingAnnouncement
  now: Date
}): Promise<void> {
  const announcement =
    (await findAnnouncement({ payload, pending })) ??
    (await createAnnouncement({ payload, eventId, pending }))
  if (!announcement || !pending.inform) return
  const batch = new MailBatch({ payload, now })
  const recipients = recipientsOf({ eventId, kind: pending.kind, registeredUntil: pending.at })
  const mail = { kind: pending.kind, revision: announcement.revision }
  for (let after: string | null = null; ;) {
    const { docs }: { docs: StoredRegistration[] } = await payload.db.find<StoredRegistration>({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [recipients, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
    })
    for (const registration of docs) {
      await yieldToEventLoop()
      const title = await batch.title(registration)
      await enqueueMessage({ payload, registration, mail, title, announcement: announcement.id, now })
    }
    if (docs.length < pageSize) return
    after = docs.at(-1)?.id ?? null
  }
}

function findAnnouncement({
  payload,
  pending,
}: {
  payload: Payload
  pending: PendingAnnouncement
}): Promise<StoredAnnouncement | null> {
  return payload.db.findOne<StoredAnnouncement>({
    collection: optionsOf(payload).slugs.announcements,
    where: { debtId: { equals: pending.id } },
  })
}

/** Null where nobody had registered. */
async function createAnnouncement({
  payload,
  eventId,
  pending,
}: {
  payload: Payload
  eventId: string
  pending: PendingAnnouncement
}): Promise<StoredAnnouncement | null> {
  const { slugs } = optionsOf(payload)
  const { id: debtId, kind, changes, inform, words, by, at } = pending
  // New meeting access raises the calendar revision too. A crash before the announcement is made raises it once more, which harms nobody.
  let revision = pending.revision ?? (await raiseRevisionOf({ payload, eventId }))
  const where = recipientsOf({ eventId, kind, registeredUntil: at })
  const { totalDocs } = await payload.db.count({ collection: slugs.registrations, where })
  if (totalDocs === 0) return null
  for (;;) {
    try {
      const created = (await payload.db.create({
        collection: slugs.announcements,
        data: {
          event: eventId,
          kind,
          revision,
          changes,
          informed: inform,
          words: inform ? words : null,
          recipients: inform ? totalDocs : 0,
          by,
          changedAt: at,
          debtId,
          key: `${eventId}:${revision}:${kind}`,
        },
      })) as StoredAnnouncement
      return created
    } catch (error) {
      if (isUniqueViolation(error, 'debtId')) return findAnnouncement({ payload, pending })
      if (!isUniqueViolation(error, 'key')) throw error
      // Two editors saved at the same moment and came to the same revision: each announcement has one of its own.
      const other = await findAnnouncement({ payload, pending })
      if (other) return other
      revision = await raiseRevisionOf({ payload, eventId })
    }
  }
}

async function raiseRevisionOf({ payload, eventId }: { payload: Payload; eventId: string }): Promise<number> {
  const event = await compareAndSet<{ revision: number }>({
    payload,
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: eventId } },
    data: { revision: { $inc: 1 } },
  })
  if (!event) throw new Error('The event of a pending announcement is gone')
  return event.revision
}
