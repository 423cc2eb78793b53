import { optionsOf } from '../../../src/options.ts'
import { idsIn } from '../../../src/events/eventDocuments.ts'
import type { AskAnnouncement } from '../../announcements/endpoints/announcementPreviewEndpoint.ts'
import { announcementOfMeeting } from '../../../hooks/meetings/addPendingAccessAnnouncement.ts'

/**
 * What would be announced to those who are confirmed if the meeting access were saved as the form stands. A new one has
 * no id yet.
 */
export const askAccessAnnouncement: AskAnnouncement = async ({ req, data }) => {
  const [id] = idsIn([data.id as string | undefined])
  const before = id
    ? await req.payload.findByID({
        collection: optionsOf(req.payload).slugs.meetings,
        id,
        depth: 0,
        disableErrors: true,
      })
    : null
  return announcementOfMeeting({ payload: req.payload, before, after: { ...before, ...data } })
}
