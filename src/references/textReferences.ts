import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import { documentsIn } from '../database/documentsIn.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { contentOf } from './references.ts'
import { filesInTexts } from './rules/filesInTexts.ts'

/** The texts of a collection, in which pictures may stand. */
export interface TextReference {
  from: SanitizedCollectionConfig
  /** As queries name the fields, such as `registration.notices`. */
  paths: readonly string[]
}

/** Every collection of content that has rich text. */
export const textReferencesOf = perPayload('textReferences', (payload): TextReference[] =>
  contentOf(payload)
    .map((from) => ({ from, paths: textsIn(from.flattenedFields) }))
    .filter(({ paths }) => paths.length > 0),
)

function textsIn(fields: readonly FlattenedField[], within = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${within}${field.name}`
    if (field.type === 'richText') return [path]
    return 'flattenedFields' in field ? textsIn(field.flattenedFields, `${path}.`) : []
  })
}

/**
 * The ids of the documents in whose texts a file stands, in any language, as they are published and as their newest drafts
 * are. No database finds what is within a text, so all are read; that is asked for seldom, by editors alone.
 */
export async function findByPicture({
  payload,
  reference: { from, paths },
  collection,
  id,
}: {
  payload: Payload
  reference: TextReference
  /** The slug of the files. */
  collection: string
  id: string | number
}): Promise<(string | number)[]> {
  const select = Object.fromEntries(paths.map((path) => [path.split('.')[0] ?? path, true as const]))
  const found = new Set<string | number>()
  const note = (document: { id: string | number }): void => {
    if (filesInTexts({ document, paths, collection }).includes(String(id))) found.add(document.id)
  }
  const { slug } = from
  for await (const document of documentsIn({ payload, collection: slug, select })) note(document)
  if (from.versions?.drafts) for await (const document of draftsIn({ payload, slug, select })) note(document)
  return [...found]
}

const pageSize = 500

async function* draftsIn({
  payload,
  slug,
  select,
}: {
  payload: Payload
  slug: CollectionSlug
  select: Record<string, true>
}): AsyncGenerator<{ id: string | number }> {
  for (let page: number | null | undefined = 1; page;) {
    const { docs, nextPage }: { docs: { id: string | number }[]; nextPage?: number | null } =
      await payload.db.queryDrafts<{ id: string | number }>({
        collection: slug,
        select: { parent: true, version: select },
        sort: 'id',
        limit: pageSize,
        page,
      })
    yield* docs
    await yieldToEventLoop()
    page = nextPage
  }
}
