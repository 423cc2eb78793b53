import type { AnnouncedChange } from '../../announcements/rules/announcement.ts'
import { spokenWords, wordsIn } from '../../announcements/rules/editorsWords.ts'
import { informMessages } from '../../i18n/informMessages.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { describeChanges } from './describeChanges.ts'

/** What of an announcement is put into words; only raw facts are stored. */
export interface AnnouncementInWords {
  changes?: unknown
  words?: unknown
}

/** What an announcement tells, a line a change, and what the editor said of it. */
export function describeAnnouncement({
  announcement,
  locale,
}: {
  announcement: AnnouncementInWords
  locale: Locale
}): string {
  const changes = describeChanges({ changes: (announcement.changes ?? []) as AnnouncedChange[], locale })
  const words = spokenWords(announcement.words)
  const said = words && wordsIn({ words, locale })
  return [
    ...changes.map(({ label, before, after }) =>
      before === null && after === null ? label : `${label}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
    ...(said ? [informMessages(locale).said(said.text)] : []),
  ].join('\n')
}
