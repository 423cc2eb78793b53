import type { Locale } from '../../i18n/rules/locale.ts'
import type { AnnouncementKind } from './announcement.ts'

/** How many people a mail would go to, by where they stand. */
export interface InformedPeople {
  confirmed: number
  waitlisted: number
  pending: number
}

/** A change in words. Without before and after where what it was is a secret, or was nothing. */
export interface DescribedChange {
  label: string
  before: string | null
  after: string | null
}

/** Who would be told what if a form were saved as it is. */
export interface AnnouncementPreview extends InformedPeople {
  /** Null where nobody would be told anything. */
  kind: AnnouncementKind | null
  changes: DescribedChange[]
  /** The languages in which they would be told. */
  locales: Locale[]
  /** The date in words where the save would move the event into the past; null where it would not. */
  pastDate: string | null
  /** How many ticks of attendance the save would clear. */
  clearedAttendance: number
}
