import type { CollectionBeforeDeleteHook } from 'payload'
import { optionsOf } from '../../src/options.ts'

/** Deletes the mails of a registration with it, since they hold the person's address. */
export const deleteMessages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: optionsOf(req.payload).slugs.messages,
    where: { registration: { equals: id } },
    req,
  })
}
