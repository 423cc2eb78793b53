import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { AnnouncementContent } from '../../../src/announcements/rules/announcement.ts'
import type { AnnouncementPreview } from '../../../src/announcements/rules/announcementPreview.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ZonedInstant } from '../../../src/events/rules/eventFacts.ts'
import { describeChanges, describeMoment } from '../../../src/mail/compose/describeChanges.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { countRecipients, findRecipientLocales } from '../../../src/announcements/announcementRecipients.ts'
import { checkSave } from './checkSave.ts'

/** What would be announced after a save, as the hook would find it; null where nothing would. */
export type AskAnnouncement = (args: { req: PayloadRequest; data: Record<string, unknown> }) => Promise<{
  eventId: string | number
  content: AnnouncementContent
  /** The date where the save moves an event into the past. */
  pastDate?: ZonedInstant
  clearedAttendance?: number
} | null>

/** Tells editors, before they save, what would be refused, and else who would be told what. Changes nothing. */
export const announcementPreviewEndpoint = (
  { isEditor, slugs }: ResolvedOptions,
  { path, ask, of }: { path: string; ask: AskAnnouncement; of: 'events' | 'meetings' },
): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const data = req.data ?? {}
    const id: unknown = req.routeParams?.id ?? data.id
    await checkSave({ req, slug: slugs[of], form: { ...data, id } })
    const found = await ask({ req, data })
    return Response.json(await previewOf({ req, found }), { headers: { 'Cache-Control': 'no-store' } })
  },
})

async function previewOf({
  req,
  found,
}: {
  req: PayloadRequest
  found: Awaited<ReturnType<AskAnnouncement>>
}): Promise<AnnouncementPreview> {
  if (!found)
    return {
      kind: null,
      confirmed: 0,
      waitlisted: 0,
      pending: 0,
      changes: [],
      locales: [],
      pastDate: null,
      clearedAttendance: 0,
    }
  const { eventId, content, pastDate, clearedAttendance = 0 } = found
  const locale = toLocale(req.i18n.language)
  const counts = await countRecipients({ payload: req.payload, eventId, kind: content.kind })
  return {
    kind: content.kind,
    confirmed: counts.confirmed ?? 0,
    waitlisted: counts.waitlisted ?? 0,
    pending: counts.pending ?? 0,
    changes: describeChanges({ changes: content.changes, locale }),
    locales: await findRecipientLocales({ payload: req.payload, eventId, kind: content.kind }),
    clearedAttendance,
    pastDate: pastDate ? describeMoment({ instant: pastDate, locale }) : null,
  }
}
