import type { Access, Where } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { findPublishedReferences, type PublishedReferences } from '../../src/services/publishedReferences.ts'

const isPublished: Where = { _status: { equals: 'published' } }

/** Editors read everything, all others read what is published. */
export const publishedOrEditor =
  ({ isEditor }: ResolvedOptions): Access =>
  ({ req }) =>
    isEditor({ req }) || isPublished

/** Editors read everything, all others read what a published event refers to. */
export const referencedOrEditor =
  (options: ResolvedOptions, kind: keyof PublishedReferences): Access =>
  async ({ req }) => {
    if (options.isEditor({ req })) return true
    const references = await findPublishedReferences(req.payload)
    return { id: { in: references[kind] } }
  }
