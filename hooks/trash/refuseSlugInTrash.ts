import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { trashMessages } from '../../src/i18n/trashMessages.ts'
import { inLanguage } from '../../src/i18n/inLanguage.ts'

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
  const title = collection.admin.useAsTitle ?? 'id'
  const { docs } = await withinTransaction(req).find({
    collection: collection.slug as 'speakers',
    where: { and: [{ slug: { equals: slug } }, { deletedAt: { exists: true } }] },
    trash: true,
    select: { [title]: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...inLanguage({ payload: req.payload, locale }),
  })
  const [taken] = docs as unknown as Record<string, unknown>[]
  if (!taken) return data
  const message = trashMessages(locale).slugTaken(String(taken[title] ?? slug))
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req }, req.t)
}
