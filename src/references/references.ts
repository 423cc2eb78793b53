import type { FlattenedField, Payload, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { type CollectionName, optionsOf } from '../options.ts'
import { perPayload } from '../runtime/perPayload.ts'

/** A field by which the documents of one collection refer to those of another. */
export interface Reference {
  /** Whose documents refer. */
  from: SanitizedCollectionConfig
  /** As queries name the field, such as `speakers.speaker`. */
  path: string
  /** The slugs of what it may refer to. */
  to: readonly string[]
  /** Whether it stores of which of these a document is. */
  isPolymorphic: boolean
}

/** What is about a document, goes with it, or remembers it for good, and so does not keep it in use. */
const records: readonly CollectionName[] = [
  'registrations',
  'messages',
  'announcements',
  'meetings',
  'webhookDeliveries',
  'conferenceTasks',
  'presences',
  'eventStatistics',
  'deletions',
  'auditEntries',
]

/**
 * The collections of content, those that a project has added among them. Accounts are no content, and what Payload keeps for
 * itself is none.
 */
export function contentOf(payload: Payload): SanitizedCollectionConfig[] {
  const { slugs } = optionsOf(payload)
  const left = new Set<string>(records.map((name) => slugs[name]))
  const { collections }: SanitizedConfig = payload.config
  return collections.filter(({ slug, auth }) => !auth && !slug.startsWith('payload-') && !left.has(slug))
}

/** Every field by which content refers to content, taken from the config. */
export const referencesOf = perPayload('references', (payload): Reference[] =>
  contentOf(payload).flatMap((from) =>
    fieldsIn({ fields: from.flattenedFields }).map((reference) => ({ ...reference, from })),
  ),
)

function fieldsIn({
  fields,
  within = '',
}: {
  fields: readonly FlattenedField[]
  within?: string
}): Omit<Reference, 'from'>[] {
  return fields.flatMap((field): Omit<Reference, 'from'>[] => {
    const path = `${within}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field
      const isPolymorphic = Array.isArray(relationTo)
      return [{ path, to: isPolymorphic ? relationTo : [relationTo], isPolymorphic }]
    }
    if (field.type === 'blocks') {
      return field.blocks.flatMap((block) =>
        fieldsIn({ fields: typeof block === 'string' ? [] : block.flattenedFields, within: `${path}.` }),
      )
    }
    return 'flattenedFields' in field ? fieldsIn({ fields: field.flattenedFields, within: `${path}.` }) : []
  })
}
