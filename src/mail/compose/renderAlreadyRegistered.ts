import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** That somebody sent the form once more, and nothing has changed. */
export function renderAlreadyRegistered({
  facts,
  texts,
}: {
  facts: MailFacts
  texts: MailMessages
}): KindContent {
  const { own, ownLink } = texts.kinds.alreadyRegistered
  return {
    access: null,
    notes: [],
    own: { text: own, links: [{ label: ownLink, url: facts.registrationUrl }] },
    attachments: [],
  }
}
