import type { CollectionSlug } from 'payload'
import { describePath } from '../database/rules/describePath.ts'
import { localizedText } from '../i18n/rules/localizedText.ts'
import { currentProgramme } from '../programme/readModel/currentProgramme.ts'
import { type UnreadableDocument, unreadableDocumentsOf } from '../runtime/unreadableDocuments.ts'
import type { OverviewUnreadable } from './rules/overview.ts'
import type { OverviewQuery } from './OverviewQuery.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** The published documents that cannot be shown as they are. */
export async function findUnreadable(query: OverviewQuery): Promise<OverviewUnreadable[]> {
  // Finds out which they are by now.
  await currentProgramme(query.payload)
  return Promise.all(
    unreadableDocumentsOf(query.payload)
      .list()
      .map((document) => describe({ document, ...query })),
  )
}

async function describe({
  document: { collection, id, paths, isLeftOut },
  payload,
  locale,
}: OverviewQuery & { document: UnreadableDocument }): Promise<OverviewUnreadable> {
  const global = payload.config.globals.find(({ slug }) => slug === collection)
  if (global) {
    const kind = localizedText({ value: global.label, locale }) ?? collection
    const fields = paths.map((path) => describePath({ path, fields: global.flattenedFields, locale }))
    return { collection, id, kind, title: kind, fields, isGlobal: true, isLeftOut }
  }
  const { labels, admin, flattenedFields } = payload.collections[collection as CollectionSlug].config
  return {
    collection,
    id,
    kind: localizedText({ value: labels.singular, locale }) ?? collection,
    title: (await titleOf({ payload, locale, collection, id, field: admin.useAsTitle ?? 'id' })) ?? id,
    fields: paths.map((path) => describePath({ path, fields: flattenedFields, locale })),
    isLeftOut,
  }
}

async function titleOf({
  payload,
  locale,
  collection,
  id,
  field,
}: Pick<OverviewQuery, 'payload' | 'locale'> & {
  collection: string
  id: string
  field: string
}): Promise<string | null> {
  try {
    const document = (await payload.findByID({
      collection: collection as CollectionSlug,
      id,
      depth: 0,
      ...inLanguage({ payload, locale }),
      disableErrors: true,
    })) as Record<string, unknown> | null
    const title = document?.[field]
    return typeof title === 'string' && title !== '' ? title : null
  } catch {
    // It is here because it cannot be read.
    return null
  }
}
