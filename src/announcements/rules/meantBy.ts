import type { AnnouncementPreview } from './announcementPreview.ts'

/** What somebody means who has read what a save would cost, and saves: a date in the past, the loss of noted attendance. */
export function meantBy({
  pastDate,
  clearedAttendance,
}: Pick<AnnouncementPreview, 'pastDate' | 'clearedAttendance'>): {
  allowPastDate: boolean
  clearsAttendance: boolean
} {
  return { allowPastDate: pastDate !== null, clearsAttendance: clearedAttendance > 0 }
}
