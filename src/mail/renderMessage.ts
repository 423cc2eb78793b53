import type { Payload, SendEmailOptions } from 'payload'
import { findAnnounced } from '../announcements/announcedChanges.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { findStoredRegistration, type StoredRegistration } from '../registrations/findRegistration.ts'
import type { MailFacts } from './compose/MailFacts.ts'
import { renderFacts } from './compose/renderFacts.ts'
import { findMailFacts } from './facts/findMailFacts.ts'
import { MailBatch } from './facts/MailBatch.ts'
import { findMessageOf, wordingOf } from './participantMessages/findMessageOf.ts'
import { mailHeaders } from './transport/mailHeaders.ts'
import { senderOf } from './transport/senderOf.ts'
import { returnAddress } from './transport/returnAddress.ts'

/** A mail with everything but, where nobody has named one, its sender. Handed to an e-mail adapter as it is. */
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
  const facts = await findMessageFacts({ payload, message, registration, now })
  return facts && renderMessageFacts({ payload, message, facts, now })
}

/** Finds what a mail of the outbox is made of, as it is now; null where its event is gone. */
export async function findMessageFacts({
  payload,
  message,
  registration,
  now,
  batch = new MailBatch({ payload, now }),
}: {
  payload: Payload
  message: Message
  registration: StoredRegistration
  now: Date
  /** Default: the mail is alone. */
  batch?: MailBatch
}): Promise<MailFacts | null> {
  const announced = await findAnnounced({ payload, message })
  const found = await findMessageOf({ payload, message })
  const written = found && wordingOf({ ...found, locale: registration.locale })
  return findMailFacts({ payload, kind: message.kind, registration, announced, written, now, batch })
}

/** Lays out a mail of the outbox whose facts have just been found. */
export async function renderMessageFacts({
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
  const { email } = facts.organiser
  const bouncesTo = returnAddress({ bounceAddress: optionsOf(payload).bounceAddress, ...message })
  return {
    ...senderOf({ payload, locale: facts.locale }),
    to: { name: '', address: message.recipient },
    ...(bouncesTo ? { envelope: { from: bouncesTo, to: message.recipient } } : {}),
    ...(email ? { replyTo: email } : {}),
    ...(await renderFacts({ facts, now })),
    ...(message.messageId ? { messageId: message.messageId } : {}),
    headers: mailHeaders(facts.locale),
  }
}
