import { wordsIn } from '../../announcements/rules/editorsWords.ts'
import type { MailKind } from '../rules/mailKind.ts'
import type { KindContent, MailContent, MailFooter } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import { mailWording, placeholderValues } from './mailWording.ts'
import { paragraphsIn } from './paragraphsIn.ts'
import { renderAccessLink } from './renderAccessLink.ts'
import { renderAddressConfirmation } from './renderAddressConfirmation.ts'
import { renderAlreadyRegistered } from './renderAlreadyRegistered.ts'
import { renderCancellation } from './renderCancellation.ts'
import { renderChanged } from './renderChanged.ts'
import { renderConfirmation } from './renderConfirmation.ts'
import { renderEventCancelled } from './renderEventCancelled.ts'
import { renderFollowUp } from './renderFollowUp.ts'
import { renderParticipantMessage } from './renderParticipantMessage.ts'
import { renderReminder } from './renderReminder.ts'
import { renderWaitlisted } from './renderWaitlisted.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'
import { legalUrls } from '../../addresses/rules/legalUrls.ts'
import { mailMessages } from '../../i18n/mailMessages.ts'

const renderers: Record<
  MailKind,
  (args: { facts: MailFacts; texts: MailMessages; now: Date }) => KindContent
> = {
  addressConfirmation: renderAddressConfirmation,
  confirmation: renderConfirmation,
  waitlisted: renderWaitlisted,
  promoted: renderConfirmation,
  alreadyRegistered: renderAlreadyRegistered,
  cancellation: renderCancellation,
  changed: renderChanged,
  accessLink: renderAccessLink,
  eventCancelled: renderEventCancelled,
  reminder: renderReminder,
  followUp: renderFollowUp,
  participantMessage: renderParticipantMessage,
}

/** Puts the facts of a mail into the words of its language. */
export function composeMail({ facts, now }: { facts: MailFacts; now: Date }): {
  content: MailContent
  attachments: KindContent['attachments']
} {
  const { kind, locale, event, organiser, pictures } = facts
  const texts = mailMessages(locale)
  const {
    changes = [],
    paragraphs = [],
    sections = [],
    action,
    access,
    notes,
    own,
    attachments,
  } = renderers[kind]({ facts, texts, now })
  const { subject, opening } = mailWording(facts)
  const { date, time, location } = placeholderValues(facts)
  const content = {
    locale,
    organiserName: organiser.name,
    accent: organiser.accent,
    pictures,
    subject,
    preview: [date, time].filter(Boolean).join(', '),
    heading: texts.kinds[kind].heading,
    opening: [...opening, ...paragraphs, ...saidByEditors({ facts, texts })],
    notice: texts.eventStatus[event.status],
    changes: changes.length > 0 ? { heading: texts.changes.heading, facts: changes } : null,
    title: event.title,
    facts: [
      { label: texts.facts.date, value: date },
      { label: texts.facts.time, value: time },
      { label: texts.facts.location, value: location },
    ].filter(({ value }) => value !== ''),
    action: action ?? null,
    access,
    sections,
    notes,
    signature: organiser.signature,
    own: { heading: texts.ownHeading, ...own },
    footer: footerOf({ facts, texts }),
  }
  return { content, attachments }
}

/** The editors' own words about a change, a paragraph each; said to be in the other language where they are. */
function saidByEditors({
  facts: { words, locale },
  texts,
}: {
  facts: MailFacts
  texts: MailMessages
}): string[] {
  return words.flatMap((each) => {
    const said = wordsIn({ words: each, locale })
    if (!said) return []
    return [...(said.language === locale ? [] : [texts.inOtherLanguage]), ...paragraphsIn(said.text)]
  })
}

function footerOf({
  facts: { kind, organiser, addresses, locale },
  texts,
}: {
  facts: MailFacts
  texts: MailMessages
}): MailFooter {
  const { questions, automatic, imprint, privacy } = texts.footer
  const urls = legalUrls({ organiser, addresses, locale })
  return {
    reason: texts.kinds[kind].reason,
    automatic,
    questions: organiser.email ? { label: questions, value: organiser.email } : null,
    address: [organiser.name, ...organiser.postalAddress],
    links: [
      { label: imprint, url: urls.imprint },
      { label: privacy, url: urls.privacy },
    ],
  }
}
