import type { Access, Where } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { toLoggableError } from '../../src/runtime/loggableError.ts'
import { notTrashed } from '../../src/trash/rules/trash.ts'
import { findPublishedReferences, type PublishedReferences } from '../../src/programme/publishedReferences.ts'

const isPublished: Where = { and: [{ _status: { equals: 'published' } }, notTrashed] }

/** Editors read everything, all others read what is published; helpers also the drafts of events that they help with. */
export const publishedOrEditor =
  ({ isEditor, helpedEvents }: ResolvedOptions): Access =>
  ({ req }) => {
    if (isEditor({ req })) return true
    const helped = helpedEvents({ req })
    return helped.length === 0
      ? isPublished
      : { or: [isPublished, { and: [{ id: { in: helped } }, notTrashed] }] }
  }

/** Editors read everything, all others read what a published event refers to. */
export const referencedOrEditor =
  (options: ResolvedOptions, kind: keyof PublishedReferences): Access =>
  async ({ req }) => {
    if (options.isEditor({ req })) return true
    try {
      const references = await findPublishedReferences(req.payload)
      return { id: { in: references[kind] } }
    } catch (error) {
      // Payload asks for the access to everything before it shows the form to log in, which must not depend on this.
      req.payload.logger.error({
        err: toLoggableError(error),
        msg: 'The published programme could not be read',
      })
      return false
    }
  }
