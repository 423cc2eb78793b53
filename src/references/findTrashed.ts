import type { CollectionSlug, Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { referencesOf } from './references.ts'
import { referredIds } from './rules/referredIds.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

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
    const { trash, admin } = payload.collections[to as CollectionSlug].config
    if (!trash) continue
    const known = new Set(referredIds({ document: before, references, to }))
    const ids = referredIds({ document: data, references, to }).filter((id) => !known.has(id))
    if (ids.length === 0) continue
    const { useAsTitle = 'id' } = admin
    const { docs } = await payload.find({
      collection: to as 'speakers',
      where: { and: [{ id: { in: ids } }, { deletedAt: { exists: true } }] },
      trash: true,
      select: { [useAsTitle]: true },
      ...inLanguage({ payload, locale }),
      depth: 0,
      pagination: false,
    })
    titles.push(
      ...docs.map((each) => String((each as unknown as Record<string, unknown>)[useAsTitle] ?? each.id)),
    )
  }
  return titles
}
