import { accessContent } from './accessContent.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The new meeting access. Calendar files hold no link, so none is sent along. */
export function renderAccessLink({ facts, texts }: { facts: MailFacts; texts: MailMessages }): KindContent {
  const { registrationUrl } = facts
  const { own, ownLink } = texts.kinds.accessLink
  return {
    access: accessContent({ facts, texts }),
    notes: [],
    own: { text: own, links: [{ label: ownLink, url: registrationUrl }] },
    attachments: [],
  }
}
