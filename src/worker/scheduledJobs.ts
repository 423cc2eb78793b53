import type { Payload } from 'payload'
import { deleteOldAuditEntries } from '../privacy/auditTrail.ts'
import { forgetExpiredProofs } from '../protection/spentProofs.ts'
import { expireRegistrations } from '../registrations/expireRegistrations.ts'
import { deleteOutdated } from '../privacy/deletion/deleteOutdated.ts'
import { finishDeletions } from '../privacy/deletion/finishDeletions.ts'
import { forgetWishers } from '../privacy/deletion/forgetWishers.ts'
import { emptyTrash } from '../trash/emptyTrash.ts'
import { publishDue } from '../events/publishDue.ts'
import { fillSearchText } from '../registrations/fillSearchText.ts'
import { promoteEverywhere } from '../registrations/promoteNext.ts'
import { cleanStoredPictures } from '../media/cleanStoredPictures.ts'
import { enqueueEventMails } from '../mail/enqueueEventMails.ts'
import { optionsOf } from '../options.ts'
import { deleteOldEntries } from '../outbox/deleteOldEntries.ts'
import { tellNotPublished } from '../mail/tellNotPublished.ts'
import { inspectComingRooms } from '../conferences/inspectRoom.ts'
import { readBounces } from '../mail/bounces/readBounces.ts'

/** Something that has to be done from time to time, though nobody asks for it. Safe to run in several processes at once. */
interface ScheduledJob {
  name: string
  /** Milliseconds from the end of one run to the beginning of the next. */
  every: number
  run: (args: { payload: Payload; now: Date }) => Promise<unknown>
}

const minute = 60_000

const slugsOf = ({ payload }: { payload: Payload }) => optionsOf(payload).slugs

const publishOrTell = ({ payload, now }: { payload: Payload; now: Date }): Promise<number> =>
  publishDue({ payload, now, onRefused: (refused) => tellNotPublished({ payload, now, ...refused }) })

/** Everything that the worker does from time to time, beside sending mails and webhooks. */
export const scheduledJobs: readonly ScheduledJob[] = [
  { name: 'publish what is due', every: minute / 4, run: publishOrTell },
  { name: 'expire unconfirmed registrations', every: minute / 2, run: expireRegistrations },
  { name: 'promote from waiting lists', every: minute, run: ({ payload }) => promoteEverywhere(payload) },
  { name: 'reminders and mails afterwards', every: minute, run: enqueueEventMails },
  { name: 'read reports about undeliverable mails', every: minute, run: readBounces },
  { name: 'look at the rooms of conferences', every: 5 * minute, run: inspectComingRooms },
  { name: 'finish deletions', every: minute, run: finishDeletions },
  { name: 'delete what has been kept long enough', every: 60 * minute, run: deleteOutdated },
  { name: 'forget spent proofs of work', every: 60 * minute, run: forgetExpiredProofs },
  { name: 'forget who wished for topics', every: 60 * minute, run: forgetWishers },
  { name: 'empty the trash', every: 60 * minute, run: emptyTrash },
  { name: 'shorten the audit trail', every: 24 * 60 * minute, run: deleteOldAuditEntries },
  {
    name: 'delete old webhooks',
    every: 60 * minute,
    run: (args) => deleteOldEntries({ ...args, collection: slugsOf(args).webhookDeliveries }),
  },
  {
    name: 'delete old conference tasks',
    every: 60 * minute,
    run: (args) => deleteOldEntries({ ...args, collection: slugsOf(args).conferenceTasks }),
  },
  { name: 'make registrations from before searchable', every: 24 * 60 * minute, run: fillSearchText },
  { name: 'clean pictures that were stored before', every: 24 * 60 * minute, run: cleanStoredPictures },
]
