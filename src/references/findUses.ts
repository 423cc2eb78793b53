import type { Payload, SanitizedCollectionConfig, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { appearanceUse } from './appearanceUse.ts'
import { findTitles } from './findTitles.ts'
import { type Reference, referencesOf } from './references.ts'
import type { Use } from './rules/uses.ts'
import { findByPicture, textReferencesOf } from './textReferences.ts'

/** Finds what refers to a document, as it is published and as its newest draft is. Files may stand in texts too. */
export async function findUses({
  payload,
  collection,
  id,
  locale,
  inTrash = false,
  among,
}: {
  payload: Payload
  collection: string
  id: string | number
  /** Of the titles. */
  locale: Locale
  /** Whether to find what is in the trash too. */
  inTrash?: boolean
  /** The slugs of the collections to look in. Default: all. */
  among?: readonly string[]
}): Promise<Use[]> {
  const isAsked = ({ from }: { from: SanitizedCollectionConfig }): boolean =>
    among?.includes(from.slug) ?? true
  const references = referencesOf(payload).filter((each) => each.to.includes(collection) && isAsked(each))
  const isFile = collection === optionsOf(payload).slugs.media
  const texts = isFile ? textReferencesOf(payload).filter(isAsked) : []
  const uses: Use[] = []
  for (const from of new Set([...references, ...texts].map((each) => each.from))) {
    const inTexts = texts.find((each) => each.from === from)
    const ids = inTexts ? await findByPicture({ payload, reference: inTexts, collection, id }) : []
    const { or = [] } = anyOf({ references: references.filter((each) => each.from === from), collection, id })
    const where = { or: [...or, ...(ids.length > 0 ? [{ id: { in: ids } }] : [])] }
    if (where.or.length > 0) uses.push(...(await usesIn({ payload, from, where, locale, inTrash })))
  }
  return [...uses, ...(isFile ? appearanceUse({ payload, id, locale }) : [])]
}

function anyOf({
  references,
  collection,
  id,
}: {
  references: readonly Reference[]
  collection: string
  id: string | number
}): Where {
  return {
    or: references.map(({ path, isPolymorphic }) =>
      isPolymorphic
        ? { [path]: { equals: { relationTo: collection, value: id } } }
        : { [path]: { in: [id] } },
    ),
  }
}

async function usesIn({
  payload,
  from,
  where,
  locale,
  inTrash,
}: {
  payload: Payload
  from: SanitizedCollectionConfig
  where: Where
  locale: Locale
  inTrash: boolean
}): Promise<Use[]> {
  const { serverURL, routes } = payload.config
  const found = new Map<string, Use>()
  for (const draft of from.versions?.drafts ? [false, true] : [false]) {
    const documents = await findTitles({
      payload,
      collection: from.slug,
      where,
      draft,
      locale,
      trash: inTrash,
    })
    for (const { id, title, deletedAt } of documents) {
      const isTrashed = deletedAt !== null
      found.set(String(id), {
        collection: from.slug,
        id,
        title: shortened(title),
        url: formatAdminURL({
          adminRoute: routes.admin,
          path: `/collections/${from.slug}/${isTrashed ? 'trash/' : ''}${id}`,
          serverURL,
          includeBasePath: true,
        }),
        isTrashed,
      })
    }
  }
  return [...found.values()]
}

function shortened(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title
}
