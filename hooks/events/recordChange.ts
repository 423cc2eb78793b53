import type { CollectionBeforeChangeHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { changeByEdit } from '../../src/events/rules/changes.ts'
import { datesChangedAtAfter } from '../../src/events/rules/dateChange.ts'
import { eventLabelIndex, type LabelledEvent } from '../../src/events/rules/eventLabel.ts'
import { publicationAfter } from '../../src/events/rules/publication.ts'
import { revisionAfter } from '../../src/events/rules/revisionAfter.ts'
import { findWrittenEvent } from '../../src/events/findWrittenEvent.ts'
import { pendingWebhooksAfter } from '../../src/webhooks/pendingWebhooksAfter.ts'
import { pendingAnnouncementsAfter } from '../announcements/pendingAnnouncements.ts'
import { requireMeantDates } from './requireMeantDates.ts'

/**
 * Stores with a write of an event what follows from it: the calendar revision, and what is pending for those who have
 * registered and for other sites. Compared is the stored event, which the public sees, not a draft on top of it.
 */
export const recordChange: CollectionBeforeChangeHook = async ({
  data: { announce: decision, announceWords: words, allowPastDate, clearsAttendance, ...data },
  operation,
  originalDoc,
  req,
}) => {
  const { locale } = req
  const payload = withinTransaction(req)
  const stored = operation === 'update' ? await findWrittenEvent({ payload, id: originalDoc.id }) : null
  const change = changeByEdit({ stored, edit: { ...originalDoc, ...data }, locale: locale ?? null })
  const [revision, now] = [revisionAfter(change), new Date()]
  const meant = { allowPastDate, clearsAttendance }
  if (stored) await requireMeantDates({ change, eventId: stored.id, meant, now, req })
  return {
    ...data,
    label: eventLabelIndex(change.after as LabelledEvent),
    revision,
    datesChangedAt: datesChangedAtAfter({ change, now }),
    ...publicationAfter({ change, now }),
    pendingAnnouncements: pendingAnnouncementsAfter({ change, revision, decision, words, now, req }),
    pendingWebhooks: pendingWebhooksAfter({ change, now }),
  }
}
