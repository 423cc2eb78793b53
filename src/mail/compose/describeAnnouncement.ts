import type { AnnouncedChange } from '../../announcements/rules/announcement.ts'
import { spokenWords, wordsIn } from '../../announcements/rules/editorsWords.ts'
import { readMessageTexts, textFor } from '../../announcements/rules/participantMessage.ts'
import { informMessages } from '../../i18n/informMessages.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { describeChanges } from './describeChanges.ts'

/** What of an announcement is put into words; only raw facts are stored. */
export interface AnnouncementInWords {
  changes?: unknown
  words?: unknown
  /** Of a message to participants. */
  texts?: unknown
}

/** What an announcement tells: the subject of a message, a line a change, and what the editor said of it. */
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
  const texts = readMessageTexts(announcement.texts)
  const message = texts && textFor({ texts, locale })
  return [
    ...(message ? [message.subject] : []),
    ...changes.map(({ label, before, after }) =>
      before === null && after === null ? label : `${label}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
    ...(said ? [informMessages(locale).said(said.text)] : []),
  ].join('\n')
}
