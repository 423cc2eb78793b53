import { hasDate } from '../../events/rules/eventPhase.ts'
import { accessContent } from './accessContent.ts'
import { calendarAttachment } from './calendarAttachment.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The confirmation, at once or once a seat is free: the meeting access, and the calendar file. */
export function renderConfirmation({
  facts,
  texts,
  now,
}: {
  facts: MailFacts
  texts: MailMessages
  now: Date
}): KindContent {
  const { kind, access, registrationUrl } = facts
  const { own, ownLink } = texts.kinds[kind]
  const isDated = hasDate(facts.event)
  return {
    access: accessContent({ facts, texts }),
    notes: isDated ? [access ? texts.calendarWithoutLink : texts.calendar] : [],
    own: { text: own, links: [{ label: ownLink, url: registrationUrl }] },
    attachments: isDated ? [calendarAttachment({ facts, now })] : [],
  }
}
