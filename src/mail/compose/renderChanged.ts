import { accessContent } from './accessContent.ts'
import { calendarAttachment } from './calendarAttachment.ts'
import { describeChanges } from './describeChanges.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/**
 * What has changed about the event, before and now. Those who have a place get the meeting access once more, since it may
 * not have been shown before, and the calendar file that replaces the old entry.
 */
export function renderChanged({
  facts,
  texts,
  now,
}: {
  facts: MailFacts
  texts: MailMessages
  now: Date
}): KindContent {
  const { changes, locale, registrationUrl, status } = facts
  const { own, ownLink } = texts.kinds.changed
  const hasPlace = status === 'confirmed'
  return {
    changes: describeChanges({ changes, locale }).map(({ label, before, after }) => ({
      label,
      value: `${texts.changes.before(before ?? '–')}\n${texts.changes.after(after ?? '–')}`,
    })),
    access: accessContent({ facts, texts }),
    notes: hasPlace ? [texts.calendarReplaced] : [],
    own: { text: own, links: [{ label: ownLink, url: registrationUrl }] },
    attachments: hasPlace ? [calendarAttachment({ facts, now })] : [],
  }
}
