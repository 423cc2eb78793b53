import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** One's own cancellation, confirmed; with the way back where the event still takes place. */
export function renderCancellation({ facts, texts }: { facts: MailFacts; texts: MailMessages }): KindContent {
  const { own, ownLink } = texts.kinds.cancellation
  const registration = { label: ownLink, url: facts.registrationUrl }
  const isOn = facts.event.status === 'scheduled'
  return {
    access: null,
    notes: [],
    own: {
      text: isOn ? own : null,
      links: isOn ? [{ label: texts.eventPage, url: facts.eventUrl }, registration] : [registration],
    },
    attachments: [],
  }
}
