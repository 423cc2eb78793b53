import type { CollectionSlug, Payload, Where } from 'payload'
import { possibleIds } from '../database/shownDocuments.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { findTitles } from './findTitles.ts'
import { referencesOf } from './references.ts'
import { filesInTexts } from './rules/filesInTexts.ts'
import { textReferencesOf } from './textReferences.ts'
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
  const paths = textReferencesOf(payload).find(({ from }) => from.slug === collection)?.paths ?? []
  const { media } = optionsOf(payload).slugs
  const idsOf = (document: unknown, to: string): string[] => [
    ...referredIds({ document, references, to }),
    ...(to === media ? filesInTexts({ document, paths, collection: to }) : []),
  ]
  const titles: string[] = []
  for (const to of new Set([...references.flatMap((reference) => reference.to), media])) {
    if (!payload.collections[to as CollectionSlug].config.trash) continue
    const known = new Set(idsOf(before, to))
    const added = idsOf(data, to).filter((id) => !known.has(id))
    const ids = possibleIds({ payload, collection: to, ids: added })
    if (ids.length === 0) continue
    const where: Where = { and: [{ id: { in: ids } }, { deletedAt: { exists: true } }] }
    const found = await findTitles({ payload, collection: to, where, trash: true, locale })
    titles.push(...found.map(({ id, title }) => title || String(id)))
  }
  return titles
}
