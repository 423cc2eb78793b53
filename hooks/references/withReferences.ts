import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { refuseWhileInUse } from '../../src/references/refuseWhileInUse.ts'

/** Lets nothing of a collection be deleted that other documents refer to. */
export function withReferences(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      // The first: nothing has been noted or taken away yet.
      beforeDelete: [refuseDeletingUsed, ...(collection.hooks?.beforeDelete ?? [])],
    },
  }
}

const refuseDeletingUsed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhileInUse({
    payload: req.payload,
    collection: collection.slug,
    id,
    locale: toLocale(req.i18n.language),
    what: 'deletion',
  })
