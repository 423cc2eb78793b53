import type { FieldHook } from 'payload'
import type { AnnouncedChange } from '../../src/announcements/rules/announcement.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { describeChanges } from '../../src/mail/compose/describeChanges.ts'

/** Says what has changed in the editor's language, since only the raw facts are stored. */
export const describeAnnouncement: FieldHook = ({ siblingData, req }) =>
  describeChanges({
    changes: (siblingData.changes ?? []) as AnnouncedChange[],
    locale: toLocale(req.i18n.language),
  })
    .map(({ label, before, after }) =>
      before === null && after === null ? label : `${label}: ${before ?? '–'} → ${after ?? '–'}`,
    )
    .join('\n')
