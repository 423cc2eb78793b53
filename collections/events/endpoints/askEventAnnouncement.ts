import { announcementOfEvent, isFactChange } from '../../../src/announcements/rules/announcement.ts'
import { parsePendingAnnouncements } from '../../../src/announcements/rules/pendingAnnouncements.ts'
import { findWrittenEvent } from '../../../src/events/findWrittenEvent.ts'
import { changeByEdit } from '../../../src/events/rules/changes.ts'
import { movesIntoPast } from '../../../src/events/rules/dateChange.ts'
import { eventFactsOf, joinChanges } from '../../../src/events/rules/eventFacts.ts'
import { countClearedAttendance } from '../../../src/participation/clearAttendance.ts'
import type { AskAnnouncement } from '../../announcements/endpoints/announcementPreviewEndpoint.ts'

/**
 * What would be announced to those who have registered if an event were published as the form stands. For one that was
 * taken off the site that includes what has changed since they were told last.
 */
export const askEventAnnouncement: AskAnnouncement = async ({ req, data }) => {
  const stored = await findWrittenEvent({ payload: req.payload, id: String(req.routeParams?.id) })
  if (!stored) return null
  const change = changeByEdit({ stored, edit: data, locale: req.locale ?? null })
  const now = new Date()
  const content = announcementOfEvent({ change, now })
  const pending = stored._status === 'published' ? [] : parsePendingAnnouncements(stored.pendingAnnouncements)
  const kind = content?.kind ?? pending.at(-1)?.kind
  if (!kind) return null
  const changes = joinChanges({
    changes: [...pending.flatMap((each) => each.changes), ...(content?.changes ?? [])].filter(isFactChange),
  })
  if (changes.length === 0) return null
  const { payload } = req
  const clearedAttendance = await countClearedAttendance({ payload, eventId: stored.id, change, now })
  const pastDate = movesIntoPast({ change, now }) ? eventFactsOf(change.after).startsAt : undefined
  return { eventId: stored.id, content: { kind, changes }, pastDate, clearedAttendance }
}
