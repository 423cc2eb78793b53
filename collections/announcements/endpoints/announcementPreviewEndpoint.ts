import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { AnnouncementContent } from '../../../src/announcements/rules/announcement.ts'
import type { AnnouncementPreview } from '../../../src/announcements/rules/announcementPreview.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { describeChanges } from '../../../src/mail/compose/describeChanges.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { countRecipients } from '../../../src/announcements/announcementRecipients.ts'

/** What the hook would find that notes what a save owes; null where it would find nothing. */
export type AskAnnouncement = (args: {
  req: PayloadRequest
  data: Record<string, unknown>
}) => Promise<{ eventId: string | number; content: AnnouncementContent } | null>

/** Tells editors, before they save, who would be told what. Changes nothing. */
export const announcementPreviewEndpoint = (
  { isEditor }: ResolvedOptions,
  { path, ask }: { path: string; ask: AskAnnouncement },
): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const owed = await ask({ req, data: req.data ?? {} })
    return Response.json(await previewOf({ req, owed }), { headers: { 'Cache-Control': 'no-store' } })
  },
})

async function previewOf({
  req,
  owed,
}: {
  req: PayloadRequest
  owed: Awaited<ReturnType<AskAnnouncement>>
}): Promise<AnnouncementPreview> {
  if (!owed) return { kind: null, confirmed: 0, waitlisted: 0, pending: 0, changes: [] }
  const { eventId, content } = owed
  const counts = await countRecipients({ payload: req.payload, eventId, kind: content.kind })
  return {
    kind: content.kind,
    confirmed: counts.confirmed ?? 0,
    waitlisted: counts.waitlisted ?? 0,
    pending: counts.pending ?? 0,
    changes: describeChanges({ changes: content.changes, locale: toLocale(req.i18n.language) }),
  }
}
