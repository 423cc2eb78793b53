import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The place on the waiting list: no meeting access, and nothing for the calendar yet. */
export function renderWaitlisted({ facts, texts }: { facts: MailFacts; texts: MailMessages }): KindContent {
  const { own, ownLink } = texts.kinds.waitlisted
  return {
    access: null,
    notes: [],
    own: { text: own, links: [{ label: ownLink, url: facts.registrationUrl }] },
    attachments: [],
  }
}
