import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { MailDebt } from '../domain/mailDebts.ts'
import { optionsOf } from '../options.ts'
import { isTaken } from '../services/createRegistration.ts'
import type { StoredRegistration } from '../services/findRegistration.ts'
import { textsIn } from './texts/textsIn.ts'

/** The key by which the outbox knows a mail: there is one for each registration, kind and revision. */
export function dedupeKeyOf({ id }: { id: string }, { kind, revision }: MailDebt): string {
  return `${id}:${kind}:${revision}`
}

/** Puts a mail into the outbox, due at once. Where it is there already, nothing happens. */
export async function enqueueMessage({
  payload,
  registration,
  mail,
  title,
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'email' | 'locale'>
  mail: MailDebt
  /** Of the event, in the language of the registration. */
  title: string
  now: Date
}): Promise<void> {
  const { slugs, publicUrl } = optionsOf(payload)
  const { id, email, locale } = registration
  const { kind, revision } = mail
  try {
    await payload.db.create({
      collection: slugs.messages,
      data: {
        registration: id,
        recipient: email,
        // The mail log's until the mail is rendered, which may be with the editors' own words.
        subject: textsIn(locale).kinds[kind].subject(title),
        kind,
        locale,
        revision,
        dedupeKey: dedupeKeyOf(registration, mail),
        state: 'queued',
        attempts: 0,
        nextAttemptAt: now.toISOString(),
        messageId: `<${randomUUID()}@${new URL(publicUrl).hostname}>`,
      },
    })
  } catch (error) {
    if (!isTaken(error, 'dedupeKey')) throw error
  }
}
