import { type CollectionSlug, getLocalI18n, type Payload, type Where } from 'payload'
import { inLanguage } from '../i18n/inLanguage.ts'
import type { Locale } from '../i18n/rules/locale.ts'

/** A document by what lists call it. */
export interface TitledDocument {
  id: string | number
  /** In one line; empty where it has none. */
  title: string
  /** RFC 3339; null where it is not in the trash. */
  deletedAt: string | null
}

/** Finds documents by what lists call them, in whatever field their collection names for that. */
export async function findTitles({
  payload,
  collection,
  where,
  locale,
  trash = false,
  draft = false,
  ...page
}: {
  payload: Payload
  /** Its slug. */
  collection: string
  where: Where
  locale: Locale
  /** Whether to find what is in the trash too. */
  trash?: boolean
  /** Whether to read the newest drafts. */
  draft?: boolean
  sort?: string
  /** Default: all. */
  limit?: number
}): Promise<TitledDocument[]> {
  const { useAsTitle = 'id' } = payload.collections[collection as CollectionSlug].config.admin
  const name = useAsTitle.split('.')[0] ?? 'id'
  // Titles that hooks make are in the language of a request.
  const { supportedLanguages, fallbackLanguage } = payload.config.i18n
  const language = locale in supportedLanguages ? locale : fallbackLanguage
  const i18n = await getLocalI18n({ config: payload.config, language })
  const { docs } = await payload.find({
    collection: collection as 'speakers',
    where,
    draft: draft as never,
    ...inLanguage({ payload, locale }),
    req: { i18n },
    trash,
    select: { [name]: true, deletedAt: true },
    depth: 0,
    joins: false as never,
    pagination: false,
    ...page,
  })
  return (docs as unknown as Record<string, unknown>[]).map(({ id, deletedAt, ...document }) => ({
    id: id as string | number,
    title: name === 'id' ? '' : inOneLine(document[name]),
    deletedAt: typeof deletedAt === 'string' ? deletedAt : null,
  }))
}

function inOneLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}
