import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
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
  throw new APIError(
    toLocale(req.i18n.language) === 'de'
      ? `Zu dieser Veranstaltung gibt es Anmeldungen (${totalDocs}). Sagen Sie die Veranstaltung ab, statt sie zu löschen. Löschen lässt sie sich erst, wenn die Anmeldungen nach der Zeit ihrer Aufbewahrung gelöscht sind.`
      : `People have registered for this event (${totalDocs}). Cancel it instead of deleting it. It can be deleted only once the registrations are, after the time for which they are kept.`,
    409,
    null,
    true,
  )
}
