import type { PayloadRequest } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { countRecipients } from '../../src/announcements/announcementRecipients.ts'
import type { EventChange } from '../../src/events/rules/changes.ts'
import { movesIntoPast } from '../../src/events/rules/dateChange.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import { countClearedAttendance } from '../../src/participation/clearAttendance.ts'

/** What an editor has been asked about the dates, and has said yes to. */
export interface MeantDates {
  allowPastDate?: unknown
  clearsAttendance?: unknown
}

/**
 * Refuses new dates that cost something, unless that is said to be meant: an event that people have registered for moves into
 * the past, from when on their registrations are kept for a while and then deleted; or one that has begun moves into the
 * future, where nobody can have attended yet.
 */
export async function requireMeantDates({
  meant,
  ...asked
}: {
  change: EventChange
  eventId: string | number
  meant: MeantDates
  now: Date
  req: PayloadRequest
}): Promise<void> {
  const { req } = asked
  const messages = eventMessages(toLocale(req.i18n.language))
  const [people, ticks] = [
    meant.allowPastDate === true ? 0 : await countMovedIntoPast(asked),
    meant.clearsAttendance === true
      ? 0
      : await countClearedAttendance({ ...asked, payload: withinTransaction(req) }),
  ]
  const message = people > 0 ? messages.pastDate(people) : ticks > 0 ? messages.losesAttendance(ticks) : null
  if (message === null) return
  const collection = optionsOf(req.payload).slugs.events
  throw refusedFields({ collection, errors: [{ path: 'startsAt', message }], req })
}

async function countMovedIntoPast({
  change,
  eventId,
  now,
  req,
}: {
  change: EventChange
  eventId: string | number
  now: Date
  req: PayloadRequest
}): Promise<number> {
  if (!movesIntoPast({ change, now })) return 0
  const counts = await countRecipients({ payload: withinTransaction(req), eventId, kind: 'changed' })
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
