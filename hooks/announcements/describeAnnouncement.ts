import type { FieldHook } from 'payload'
import type { AnnouncedChange } from '../../src/announcements/rules/announcement.ts'
import { spokenWords, wordsIn } from '../../src/announcements/rules/editorsWords.ts'
import { informMessages } from '../../src/i18n/informMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { describeChanges } from '../../src/mail/compose/describeChanges.ts'

/** Says in the language of whoever reads what has changed, since only the raw facts are stored, and what the editor said of it. */
export const describeAnnouncement: FieldHook = ({ siblingData, req }) => {
  const locale = toLocale(req.i18n.language)
  const changes = describeChanges({ changes: (siblingData.changes ?? []) as AnnouncedChange[], locale })
  const words = spokenWords(siblingData.words)
  const said = words && wordsIn({ words, locale })
  return [
    ...changes.map(({ label, before, after }) =>
      before === null && after === null ? label : `${label}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
    ...(said ? [informMessages(locale).said(said.text)] : []),
  ].join('\n')
}
