import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { shownDocuments } from '../database/shownDocuments.ts'
import { optionsOf } from '../options.ts'
import type { Media } from '../payload-types.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** Finds the files that documents refer to, by their ids, in one query. */
export async function findMediaFiles({
  payload,
  files,
  locale,
}: {
  payload: Payload
  files: readonly (string | Media | null | undefined)[]
  locale: Locale
}): Promise<Map<string, Media>> {
  const ids = idsIn(files.filter((file) => file !== null && file !== undefined))
  if (ids.length === 0) return new Map()
  const collection = optionsOf(payload).slugs.media
  const { docs } = await payload.find({
    collection,
    where: shownDocuments({ payload, collection, ids: [...new Set(ids)] }),
    depth: 0,
    pagination: false,
    ...inLanguage({ payload, locale }),
  })
  return new Map(docs.map((file) => [String(file.id), file]))
}
