import type { CollectionBeforeDeleteHook } from 'payload'
import { optionsOf } from '../../src/options.ts'
import { eraseMails } from '../../src/services/deletion/eraseMails.ts'

/** Deletes the mails of a registration with it, and the copies of them, since they hold the person's address. */
export const deleteMessages: CollectionBeforeDeleteHook = async ({ id, req: { payload } }) => {
  const { docs: messages } = await payload.db.find<{ id: string; messageId: string | null }>({
    collection: optionsOf(payload).slugs.messages,
    where: { registration: { equals: id } },
    select: { messageId: true },
    pagination: false,
  })
  await eraseMails({ payload, messages })
}
