import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import { trashMove } from '../../src/trash/rules/trash.ts'

/** Refuses to trash an event that people have registered for. */
export const refuseTrashingRegisteredEvents: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (trashMove({ before: originalDoc, after: data }) === 'trash')
    await refuseWhileRegistered({ id: originalDoc.id, req })
}

/** Refuses to delete an event that people have registered for; without any, its meeting and announcements go with it. */
export const refuseDeletingRegisteredEvents: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWhileRegistered({ id, req })
  const { slugs } = optionsOf(req.payload)
  const where = { event: { equals: id } }
  await req.payload.delete({ collection: slugs.meetings, where, req })
  await req.payload.delete({ collection: slugs.announcements, where, req })
}

async function refuseWhileRegistered({
  id,
  req,
}: {
  id: string | number
  req: PayloadRequest
}): Promise<void> {
  const { slugs } = optionsOf(req.payload)
  const where = { event: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: slugs.registrations, where, req })
  if (totalDocs === 0) return
  const message = eventMessages(toLocale(req.i18n.language)).hasRegistrations(totalDocs)
  throw new APIError(message, 409, null, true)
}
