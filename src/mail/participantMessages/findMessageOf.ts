import type { Payload } from 'payload'
import { type MessageTexts, textFor } from '../../announcements/rules/participantMessage.ts'
import { idsIn } from '../../events/eventDocuments.ts'
import { mailMessages } from '../../i18n/mailMessages.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { Message } from '../../payload-types.ts'
import type { MailWording } from '../compose/MailFacts.ts'
import { findParticipantMessages, type StoredParticipantMessage } from './StoredParticipantMessage.ts'

/** Finds the message to participants that a mail carries; null where it carries none. */
export async function findMessageOf({
  payload,
  message: { kind, announcement },
}: {
  payload: Payload
  message: Pick<Message, 'kind' | 'announcement'>
}): Promise<StoredParticipantMessage | null> {
  const [id] = kind === 'participantMessage' ? idsIn([announcement]) : []
  if (id === undefined) return null
  const [found] = await findParticipantMessages({ payload, where: { id: { equals: id } }, limit: 1 })
  return found ?? null
}

/** A message as somebody reads it, said to be in the other language where it is; null where nothing is said. */
export function wordingOf({ texts, locale }: { texts: MessageTexts; locale: Locale }): MailWording | null {
  const text = textFor({ texts, locale })
  if (!text) return null
  const { subject, body, language } = text
  return { subject, body: language === locale ? body : `${mailMessages(locale).inOtherLanguage}\n\n${body}` }
}
