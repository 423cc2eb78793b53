import { calendarAttachment } from './calendarAttachment.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The event does not take place: for those who had a place, the calendar file says so too (STATUS:CANCELLED). */
export function renderEventCancelled({
  facts,
  texts,
  now,
}: {
  facts: MailFacts
  texts: MailMessages
  now: Date
}): KindContent {
  const { own, ownLink } = texts.kinds.eventCancelled
  const hadPlace = facts.status === 'confirmed'
  return {
    access: null,
    notes: hadPlace ? [texts.calendarReplaced] : [],
    own: { text: own, links: [{ label: ownLink, url: facts.registrationUrl }] },
    attachments: hadPlace ? [calendarAttachment({ facts, now })] : [],
  }
}
