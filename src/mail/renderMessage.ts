import type { Payload, SendEmailOptions } from 'payload'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { idsIn } from '../services/eventDocuments.ts'
import { findStoredRegistration } from '../services/findRegistration.ts'
import { composeMail } from './composeMail.ts'
import { findMailFacts } from './findMailFacts.ts'
import { layoutHtml } from './layoutHtml.ts'
import { layoutText } from './layoutText.ts'
import type { MailFacts } from './MailFacts.ts'
import { returnAddress } from './returnAddress.ts'

/** A mail with everything but its sender. Handed to an e-mail adapter as it is. */
export interface RenderedMail extends SendEmailOptions {
  subject: string
  text: string
  html: string
}

/**
 * Renders a mail of the outbox from what is stored now; null where its registration or event is gone. It carries
 * the join link only while the registration is confirmed.
 */
export async function renderMessage({
  payload,
  message,
}: {
  payload: Payload
  message: Message
}): Promise<RenderedMail | null> {
  const [id = ''] = idsIn([message.registration])
  const registration = await findStoredRegistration({ payload, id })
  if (!registration) return null
  const now = new Date()
  const facts = await findMailFacts({ payload, kind: message.kind, registration, now })
  return facts && renderFacts({ payload, message, facts, now })
}

/** Lays out a mail of the outbox whose facts have just been found. */
export async function renderFacts({
  payload,
  message,
  facts,
  now,
}: {
  payload: Payload
  message: Message
  facts: MailFacts
  now: Date
}): Promise<RenderedMail> {
  const { content, attachments } = composeMail({ facts, now })
  const { email } = facts.organiser
  const bouncesTo = returnAddress({ bounceAddress: optionsOf(payload).bounceAddress, ...message })
  return {
    to: { name: '', address: message.recipient },
    ...(bouncesTo ? { envelope: { from: bouncesTo, to: message.recipient } } : {}),
    ...(email ? { replyTo: email } : {}),
    subject: content.subject,
    text: layoutText(content),
    html: await layoutHtml(content),
    attachments,
    ...(message.messageId ? { messageId: message.messageId } : {}),
    headers: {
      // RFC 3834 5: no vacation notice comes back. The second one says the same to Exchange.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': facts.locale,
    },
  }
}
