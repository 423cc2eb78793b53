import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import { eraseMails, type DeletableMessage } from '../../src/mail/erasure/eraseMails.ts'
import { stopMails } from '../../src/mail/erasure/stopMails.ts'

/** Milliseconds for which somebody at the admin waits for a mail on its way. */
const patience = 10_000

/**
 * Deletes the mails of a registration with it, and the copies of them, since they hold the person's address. None
 * is sent any more; while one is on its way, the registration stays.
 */
export const deleteMessages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload, i18n } = req
  const find = async (): Promise<DeletableMessage[]> => {
    const { docs } = await payload.db.find<DeletableMessage>({
      collection: optionsOf(payload).slugs.messages,
      where: { registration: { equals: id } },
      select: { state: true, recipient: true, messageId: true },
      pagination: false,
    })
    return docs
  }
  // Not within the transaction of the deletion: who sends mails has to see it now.
  if (!(await stopMails({ payload, find, patience }))) {
    throw new APIError(
      toLocale(i18n.language) === 'de'
        ? 'Eine E-Mail zu dieser Anmeldung wird gerade gesendet. Versuchen Sie es in einer Minute noch einmal.'
        : 'A mail about this registration is being sent right now. Please try again in a minute.',
      409,
      null,
      true,
    )
  }
  await eraseMails({ payload: withinTransaction(req), messages: await find() })
}
