import { announcementOfEvent, isFactChange } from '../../../src/announcements/rules/announcement.ts'
import { parsePendingAnnouncements } from '../../../src/announcements/rules/pendingAnnouncements.ts'
import { findWrittenEvent } from '../../../src/events/findWrittenEvent.ts'
import { changeByEdit } from '../../../src/events/rules/changes.ts'
import { joinChanges } from '../../../src/events/rules/eventFacts.ts'
import type { AskAnnouncement } from '../../announcements/endpoints/announcementPreviewEndpoint.ts'

/**
 * What would be announced to those who have registered if an event were published as the form stands. For one that was
 * taken off the site that includes what has changed since they were told last.
 */
export const askEventAnnouncement: AskAnnouncement = async ({ req, data }) => {
  const stored = await findWrittenEvent({ payload: req.payload, id: String(req.routeParams?.id) })
  if (!stored) return null
  const change = changeByEdit({ stored, edit: data, locale: req.locale ?? null })
  const content = announcementOfEvent({ change, now: new Date() })
  const pending = stored._status === 'published' ? [] : parsePendingAnnouncements(stored.pendingAnnouncements)
  const kind = content?.kind ?? pending.at(-1)?.kind
  if (!kind) return null
  const changes = joinChanges({
    changes: [...pending.flatMap((each) => each.changes), ...(content?.changes ?? [])].filter(isFactChange),
  })
  return changes.length === 0 ? null : { eventId: stored.id, content: { kind, changes } }
}
