import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/** Refuses to delete a text that an event asks consent to, since the event would go on without it. */
export const refuseDeletingUsedConsents: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: optionsOf(req.payload).slugs.events,
    where: { 'registration.consents': { in: [id] } },
  })
  if (totalDocs === 0) return
  throw new APIError(
    toLocale(req.i18n.language) === 'de'
      ? 'Mindestens eine Veranstaltung verlangt diese Einwilligung. Nehmen Sie sie dort zuerst heraus.'
      : 'At least one event asks for this consent. Take it out there first.',
    409,
    null,
    true,
  )
}
