import type { Payload } from 'payload'
import {
  type PendingAnnouncement,
  parsePendingAnnouncements,
} from '../announcements/rules/pendingAnnouncements.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { announce } from './enqueueAnnouncement.ts'

/** A document that owes announcements: an event, or the way into one. */
interface Debtor {
  id: string
  /** As the database has it, which may be a number. */
  eventId: string
  pendingAnnouncements: string
}

/**
 * Makes what changed events and changed ways in owe: an announcement each, and a mail in the outbox for everybody it
 * is for; then clears the debt. A crash anywhere leaves the debt: the next pass finds what is there by its keys,
 * makes the rest and nothing twice. What cannot be settled does not hold up the others. Safe in any number of
 * processes at once. Events that are not published owe on until they are. Returns how many announcements were owed.
 */
export async function drainPendingAnnouncements({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { slugs } = optionsOf(payload)
  let settled = 0
  for (const collection of [slugs.events, slugs.meetings]) {
    for (const debtor of await findDebtors({ payload, collection })) {
      try {
        settled += await settle({ payload, collection, debtor, now })
      } catch (error) {
        const log = { collection, id: debtor.id, err: toLoggableError(error) }
        payload.logger.error({ ...log, msg: 'An announcement that is owed could not be made' })
      }
    }
  }
  return settled
}

async function findDebtors({
  payload,
  collection,
}: {
  payload: Payload
  collection: 'events' | 'meetings'
}): Promise<Debtor[]> {
  const isEvents = collection === optionsOf(payload).slugs.events
  const owes = { pendingAnnouncements: { exists: true } }
  const { docs } = await payload.db.find<{ id: string; event?: string; pendingAnnouncements: string | null }>(
    {
      collection,
      where: isEvents ? { and: [owes, { _status: { equals: 'published' } }] } : owes,
      select: { pendingAnnouncements: true, ...(!isEvents && { event: true }) },
      limit: 0,
      pagination: false,
    },
  )
  return docs.flatMap(({ id, event, pendingAnnouncements }) =>
    pendingAnnouncements ? [{ id, eventId: event ?? id, pendingAnnouncements }] : [],
  )
}

async function settle({
  payload,
  collection,
  debtor: { id, eventId, pendingAnnouncements },
  now,
}: {
  payload: Payload
  collection: 'events' | 'meetings'
  debtor: Debtor
  now: Date
}): Promise<number> {
  const debts: PendingAnnouncement[] = parsePendingAnnouncements(pendingAnnouncements)
  for (const debt of debts) await announce({ payload, eventId, debt, now })
  await updateQuietly({
    payload,
    collection,
    // Where more is owed by now, that debt is another pass's, which makes nothing twice.
    where: { and: [{ id: { equals: id } }, { pendingAnnouncements: { equals: pendingAnnouncements } }] },
    data: { pendingAnnouncements: null },
  })
  return debts.length
}
