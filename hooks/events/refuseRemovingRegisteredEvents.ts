import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/** Refuses to delete an event that people have registered for; without any, its meeting and announcements go with it. */
export const refuseDeletingEventsWithRegistrations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { slugs } = optionsOf(req.payload)
  const where = { event: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: slugs.registrations, where, req })
  if (totalDocs > 0) {
    throw new APIError(
      toLocale(req.i18n.language) === 'de'
        ? `Zu dieser Veranstaltung gibt es Anmeldungen (${totalDocs}). Sagen Sie die Veranstaltung ab, statt sie zu löschen.`
        : `People have registered for this event (${totalDocs}). Cancel it instead of deleting it.`,
      409,
      null,
      true,
    )
  }
  await req.payload.delete({ collection: slugs.meetings, where, req })
  await req.payload.delete({ collection: slugs.announcements, where, req })
}
