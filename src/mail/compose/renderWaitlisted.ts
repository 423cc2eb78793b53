import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailTexts } from '../../i18n/mailMessages.ts'

/** The place on the waiting list: no meeting access, and nothing for the calendar yet. */
export function renderWaitlisted({ facts, texts }: { facts: MailFacts; texts: MailTexts }): KindContent {
  const { own, ownLink } = texts.kinds.waitlisted
  return {
    access: null,
    notes: [],
    own: { text: own, links: [{ label: ownLink, url: facts.registrationUrl }] },
    attachments: [],
  }
}
