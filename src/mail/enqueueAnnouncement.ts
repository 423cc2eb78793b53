import type { Payload } from 'payload'
import type { PendingAnnouncement } from '../announcements/rules/pendingAnnouncements.ts'
import { optionsOf } from '../options.ts'
import { keepPace } from '../outbox/pace.ts'
import { recipientsOf } from '../announcements/announcementRecipients.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { enqueueMessage } from './enqueueMessage.ts'
import { EventTitles } from './facts/EventTitles.ts'

const pageSize = 100

interface StoredAnnouncement {
  id: string
  revision: number
}

/**
 * Makes one announcement that is owed, and the mails that come with it where the editor wants people to be told.
 * Where nobody had registered, there is nothing to announce. May be repeated: what is there stays.
 */
export async function announce({
  payload,
  eventId,
  debt,
  now,
}: {
  payload: Payload
  eventId: string
  debt: PendingAnnouncement
  now: Date
}): Promise<void> {
  const announcement =
    (await findAnnouncement({ payload, debt })) ?? (await createAnnouncement({ payload, eventId, debt }))
  if (!announcement || !debt.inform) return
  const titles = new EventTitles(payload)
  const pace = keepPace(payload)
  const recipients = recipientsOf({ eventId, kind: debt.kind, registeredUntil: debt.at })
  const mail = { kind: debt.kind, revision: announcement.revision }
  for (let after: string | null = null; ;) {
    const { docs }: { docs: StoredRegistration[] } = await payload.db.find<StoredRegistration>({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [recipients, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
    })
    for (const registration of docs) {
      await pace.rest()
      const began = performance.now()
      const title = await titles.of(registration)
      await enqueueMessage({ payload, registration, mail, title, announcement: announcement.id, now })
      pace.worked(performance.now() - began)
    }
    if (docs.length < pageSize) return
    after = docs.at(-1)?.id ?? null
  }
}

function findAnnouncement({
  payload,
  debt,
}: {
  payload: Payload
  debt: PendingAnnouncement
}): Promise<StoredAnnouncement | null> {
  return payload.db.findOne<StoredAnnouncement>({
    collection: optionsOf(payload).slugs.announcements,
    where: { debtId: { equals: debt.id } },
  })
}

/** Null where nobody had registered. */
async function createAnnouncement({
  payload,
  eventId,
  debt,
}: {
  payload: Payload
  eventId: string
  debt: PendingAnnouncement
}): Promise<StoredAnnouncement | null> {
  const { slugs } = optionsOf(payload)
  const { id: debtId, kind, changes, inform, by, at } = debt
  // A new way in raises the calendar revision too. A crash before the announcement is made raises it once more, which harms nobody.
  let revision = debt.revision ?? (await raiseRevisionOf({ payload, eventId }))
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
          recipients: inform ? totalDocs : 0,
          by,
          changedAt: at,
          debtId,
          key: `${eventId}:${revision}:${kind}`,
        },
      })) as StoredAnnouncement
      return created
    } catch (error) {
      if (isUniqueViolation(error, 'debtId')) return findAnnouncement({ payload, debt })
      if (!isUniqueViolation(error, 'key')) throw error
      // Two editors saved at the same moment and came to the same revision: each announcement has one of its own.
      const other = await findAnnouncement({ payload, debt })
      if (other) return other
      revision = await raiseRevisionOf({ payload, eventId })
    }
  }
}

async function raiseRevisionOf({ payload, eventId }: { payload: Payload; eventId: string }): Promise<number> {
  const event = (await payload.db.updateOne({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: eventId } },
    data: { revision: { $inc: 1 } },
    options: { atomic: true },
  })) as unknown as { revision: number } | null
  if (!event) throw new Error('The event of an owed announcement is gone')
  return event.revision
}
