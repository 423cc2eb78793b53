import { type CollectionBeforeValidateHook, ValidationError, type Where } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { trashMessages } from '../../src/i18n/trashMessages.ts'
import { findTitles } from '../../src/references/findTitles.ts'

/** Says whose address it is, where one is wanted that something in the trash needs when it comes back. */
export const refuseSlugInTrash: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const slug: unknown = data?.slug
  if (typeof slug !== 'string' || slug === originalDoc?.slug) return data
  const locale = toLocale(req.i18n.language)
  const where: Where = { and: [{ slug: { equals: slug } }, { deletedAt: { exists: true } }] }
  const payload = withinTransaction(req)
  const [taken] = await findTitles({
    payload,
    collection: collection.slug,
    where,
    trash: true,
    locale,
    limit: 1,
  })
  if (!taken) return data
  const message = trashMessages(locale).slugTaken(taken.title || slug)
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req }, req.t)
}
