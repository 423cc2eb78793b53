import { isFactChange } from '../../../src/announcements/rules/announcement.ts'
import { joinChanges } from '../../../src/events/rules/eventFacts.ts'
import { announcementOfEdit, findAnnounceableEvent } from '../../../src/announcements/announceableEvent.ts'
import type { AskAnnouncement } from '../../announcements/endpoints/announcementPreviewEndpoint.ts'

/**
 * What publishing an event as the form stands would owe those who have registered. For one that was taken off the
 * site that includes what has changed since they were told last.
 */
export const askEventAnnouncement: AskAnnouncement = async ({ req, data }) => {
  const event = await findAnnounceableEvent({ payload: req.payload, id: String(req.routeParams?.id) })
  if (!event) return null
  const content = announcementOfEdit({ event, edit: data, locale: req.locale ?? null, now: new Date() })
  const held = event.isPublished ? [] : event.owed
  const kind = content?.kind ?? held.at(-1)?.kind
  if (!kind) return null
  const changes = joinChanges({
    changes: [...held.flatMap((each) => each.changes), ...(content?.changes ?? [])].filter(isFactChange),
  })
  return changes.length === 0 ? null : { eventId: event.id, content: { kind, changes } }
}
