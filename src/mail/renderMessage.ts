import type { Payload, SendEmailOptions } from 'payload'
import type { Message } from '../payload-types.ts'
import { idsIn } from '../services/eventDocuments.ts'
import { findStoredRegistration, type StoredRegistration } from '../services/findRegistration.ts'
import { findAnnouncedChanges } from './announcedChanges.ts'
import { findMailFacts } from './findMailFacts.ts'
import { mailHeaders } from './mailHeaders.ts'
import { renderFacts } from './renderFacts.ts'

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
  return registration && renderMessageFor({ payload, message, registration, now: new Date() })
}

/** Renders a mail of the outbox for a registration that has just been read; null where its event is gone. */
export async function renderMessageFor({
  payload,
  message,
  registration,
  now,
}: {
  payload: Payload
  message: Message
  registration: StoredRegistration
  now: Date
}): Promise<RenderedMail | null> {
  const changes = await findAnnouncedChanges({ payload, message })
  const facts = await findMailFacts({ payload, kind: message.kind, registration, changes, now })
  if (!facts) return null
  const { email } = facts.organiser
  return {
    to: { name: '', address: message.recipient },
    ...(email ? { replyTo: email } : {}),
    ...(await renderFacts({ facts, now })),
    ...(message.messageId ? { messageId: message.messageId } : {}),
    headers: mailHeaders(facts.locale),
  }
}
