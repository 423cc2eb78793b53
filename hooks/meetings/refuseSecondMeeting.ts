import type { CollectionBeforeValidateHook } from 'payload'
import { documentId } from '../../src/database/rules/documentId.ts'
import { possibleIds } from '../../src/database/shownDocuments.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/** Says that an event has its access already; the unique index would refuse a second one by the name of its column. */
export const refuseSecondMeeting: CollectionBeforeValidateHook = async ({
  collection: { slug: collection },
  data,
  originalDoc,
  req,
}) => {
  const event = documentId((data as { event?: unknown } | undefined)?.event)
  if (event === null) return data
  const { events, meetings } = optionsOf(req.payload).slugs
  const ids = possibleIds({ payload: req.payload, collection: events, ids: [String(event)] })
  const { docs } = await withinTransaction(req).find({
    collection: meetings,
    where: { event: { in: ids } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  if (docs.every(({ id }) => id === (originalDoc as { id?: unknown } | undefined)?.id)) return data
  const message =
    toLocale(req.i18n.language) === 'de'
      ? 'Diese Veranstaltung hat schon einen Zugang. Ändern Sie den vorhandenen.'
      : 'This event has its access already. Please change that one.'
  throw refusedFields({ collection, errors: [{ path: 'event', message }], req })
}
