import { accessContent } from './accessContent.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The reminder: the meeting access once more, and the way to cancel. */
export function renderReminder({ facts, texts }: { facts: MailFacts; texts: MailMessages }): KindContent {
  const { own, ownLink } = texts.kinds.reminder
  return {
    access: accessContent({ facts, texts }),
    notes: [],
    own: {
      text: own,
      links: [
        { label: ownLink, url: facts.registrationUrl },
        { label: texts.eventPage, url: facts.eventUrl },
      ],
    },
    attachments: [],
  }
}
