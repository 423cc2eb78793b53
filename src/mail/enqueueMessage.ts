import type { Payload } from 'payload'
import type { PendingMail } from './rules/pendingMails.ts'
import { mailKind } from './rules/mailKind.ts'
import { isThrottled } from './rules/throttledMail.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { createThrottledMessage } from './enqueue/createThrottledMessage.ts'
import { newMessageId } from './transport/messageId.ts'
import { mailMessages } from '../i18n/mailMessages.ts'

/** The key by which the outbox knows a mail: there is one for each registration, kind and revision. */
export function dedupeKeyOf({ id }: { id: string }, { kind, revision }: PendingMail): string {
  return `${id}:${kind}:${revision}`
}

const releasedPrefix = 'released:'

/** The key of a mail that had nothing to say any more, and may be wanted once more. */
export function releasedDedupeKey(messageId: string): string {
  return `${releasedPrefix}${messageId}`
}

/** Tells whether a mail has given up its key. */
export function hasReleasedKey({ dedupeKey }: Pick<Message, 'dedupeKey'>): boolean {
  return Boolean(dedupeKey?.startsWith(releasedPrefix))
}

/**
 * Puts a mail into the outbox, due at once. Where it is there already, nothing happens; nor where the address has had too
 * many of those that anybody can cause.
 */
export async function enqueueMessage({
  payload,
  registration,
  mail,
  title,
  announcement,
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'email' | 'locale' | 'event' | 'expiresAt'>
  mail: PendingMail
  /** Of the event, in the language of the registration. */
  title: string
  /** The one that the mail tells of. Default: none. */
  announcement?: string
  now: Date
}): Promise<void> {
  const { slugs, publicUrl } = optionsOf(payload)
  const { id, event, email, locale } = registration
  const { kind, revision } = mail
  const message = {
    registration: id,
    event,
    recipient: email,
    // The mail log's until the mail is rendered, which may be with the editors' own words.
    subject: mailMessages(locale).kinds[kind].subject(title),
    kind,
    locale,
    revision,
    ...(announcement && { announcement }),
    dedupeKey: dedupeKeyOf(registration, mail),
    state: 'queued' as const,
    attempts: 0,
    isBulk: mailKind(kind).isBulk,
    queuedAt: now.toISOString(),
    nextAttemptAt: now.toISOString(),
    messageId: newMessageId(publicUrl),
  }
  try {
    if (isThrottled(kind)) await createThrottledMessage({ payload, registration, mail, message, now })
    else await payload.db.create({ collection: slugs.messages, data: message, returning: false })
  } catch (error) {
    if (!isUniqueViolation(error, 'dedupeKey')) throw error
  }
}
