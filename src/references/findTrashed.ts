import type { CollectionSlug, Payload, Where } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { findTitles } from './findTitles.ts'
import { referencesOf } from './references.ts'
import { referredIds } from './rules/referredIds.ts'

/** The titles of what a document is about to refer to, and did not before, that is in the trash. */
export async function findTrashed({
  payload,
  collection,
  data,
  before,
  locale,
}: {
  payload: Payload
  collection: string
  data: object
  /** The document as it is; null where there is none. */
  before: object | null | undefined
  locale: Locale
}): Promise<string[]> {
  const references = referencesOf(payload).filter(({ from }) => from.slug === collection)
  const titles: string[] = []
  for (const to of new Set(references.flatMap((reference) => reference.to))) {
    if (!payload.collections[to as CollectionSlug].config.trash) continue
    const known = new Set(referredIds({ document: before, references, to }))
    const ids = referredIds({ document: data, references, to }).filter((id) => !known.has(id))
    if (ids.length === 0) continue
    const where: Where = { and: [{ id: { in: ids } }, { deletedAt: { exists: true } }] }
    const found = await findTitles({ payload, collection: to, where, trash: true, locale })
    titles.push(...found.map(({ id, title }) => title || String(id)))
  }
  return titles
}
