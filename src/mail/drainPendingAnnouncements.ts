import type { Payload } from 'payload'
import { parsePendingAnnouncements } from '../announcements/rules/pendingAnnouncements.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { enqueueAnnouncement } from './enqueue/enqueueAnnouncement.ts'

/** An event, or the meeting of one, with pending announcements. */
interface PendingDocument {
  id: string
  /** As the database has it, which may be a number. */
  eventId: string
  pendingAnnouncements: string
}

/**
 * Makes the announcements that are pending at changed events and meetings, each with a mail in the outbox for everybody
 * it is for, and then clears them there. A crash in between leaves them pending: the next pass finds what is there by its
 * keys, makes the rest and nothing twice. One document that fails does not hold up the others. Safe in any number of
 * processes at once. At events that are not published they stay pending until these are. Returns how many were made.
 */
export async function drainPendingAnnouncements({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { slugs } = optionsOf(payload)
  let drained = 0
  for (const collection of [slugs.events, slugs.meetings]) {
    for (const document of await findPending({ payload, collection })) {
      try {
        drained += await drain({ payload, collection, document, now })
      } catch (error) {
        const log = { collection, id: document.id, err: toLoggableError(error) }
        payload.logger.error({ ...log, msg: 'A pending announcement could not be made' })
      }
    }
  }
  return drained
}

async function findPending({
  payload,
  collection,
}: {
  payload: Payload
  collection: 'events' | 'meetings'
}): Promise<PendingDocument[]> {
  const isEvents = collection === optionsOf(payload).slugs.events
  const isPending = { pendingAnnouncements: { exists: true } }
  const { docs } = await payload.db.find<{ id: string; event?: string; pendingAnnouncements: string | null }>(
    {
      collection,
      where: isEvents ? { and: [isPending, { _status: { equals: 'published' } }] } : isPending,
      select: { pendingAnnouncements: true, ...(!isEvents && { event: true }) },
      limit: 0,
      pagination: false,
    },
  )
  return docs.flatMap(({ id, event, pendingAnnouncements }) =>
    pendingAnnouncements ? [{ id, eventId: event ?? id, pendingAnnouncements }] : [],
  )
}

async function drain({
  payload,
  collection,
  document: { id, eventId, pendingAnnouncements },
  now,
}: {
  payload: Payload
  collection: 'events' | 'meetings'
  document: PendingDocument
  now: Date
}): Promise<number> {
  const announcements = parsePendingAnnouncements(pendingAnnouncements)
  for (const pending of announcements) await enqueueAnnouncement({ payload, eventId, pending, now })
  await updateQuietly({
    payload,
    collection,
    // Where more is pending by now, all of it stays for another pass, which makes nothing twice.
    where: { and: [{ id: { equals: id } }, { pendingAnnouncements: { equals: pendingAnnouncements } }] },
    data: { pendingAnnouncements: null },
  })
  return announcements.length
}
