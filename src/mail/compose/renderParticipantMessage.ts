import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** What editors write to the people of an event: their words, and one's own registration. */
export function renderParticipantMessage({
  facts: { eventUrl, registrationUrl },
  texts,
}: {
  facts: MailFacts
  texts: MailMessages
}): KindContent {
  const { own, ownLink } = texts.kinds.participantMessage
  return {
    access: null,
    notes: [],
    own: {
      text: own,
      links: [
        { label: ownLink, url: registrationUrl },
        { label: texts.eventPage, url: eventUrl },
      ],
    },
    attachments: [],
  }
}
