import type { CollectionBeforeValidateHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/** Says that there is a text for this mail and language already; the unique index would refuse it with fewer words. */
export const refuseSecondText: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { kind, locale } = { ...originalDoc, ...data }
  if (!kind || !locale) return data
  const { docs } = await withinTransaction(req).find({
    collection: optionsOf(req.payload).slugs.mailTemplates,
    where: { and: [{ kind: { equals: kind } }, { locale: { equals: locale } }] },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  if (docs.every(({ id }) => id === originalDoc?.id)) return data
  const message =
    toLocale(req.i18n.language) === 'de'
      ? 'Für diesen Anlass gibt es in dieser Sprache schon einen Text. Ändern Sie den vorhandenen.'
      : 'There is a text for this occasion and language already. Please change that one.'
  throw refusedFields({ collection: collection.slug, errors: [{ path: 'kind', message }], req })
}
