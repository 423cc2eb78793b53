import { calendarAttachment } from './calendarAttachment.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/**
 * One's own cancellation, confirmed; with the way back where the event still takes place. Those who had a place may have it in
 * their calendar.
 */
export function renderCancellation({
  facts,
  texts,
  now,
}: {
  facts: MailFacts
  texts: MailMessages
  now: Date
}): KindContent {
  const { own, ownLink } = texts.kinds.cancellation
  const registration = { label: ownLink, url: facts.registrationUrl }
  const isOn = facts.event.status === 'scheduled'
  return {
    access: null,
    notes: facts.hadPlace ? [texts.calendarWithdrawn] : [],
    own: {
      text: isOn ? own : null,
      links: isOn ? [{ label: texts.eventPage, url: facts.eventUrl }, registration] : [registration],
    },
    attachments: facts.hadPlace ? [calendarAttachment({ facts, now })] : [],
  }
}
