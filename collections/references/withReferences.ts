import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { refuseWhileInUse } from '../../src/references/refuseWhileInUse.ts'
import { trashMove } from '../../src/trash/rules/trash.ts'
import { usesEndpoint } from './usesEndpoint.ts'
import { uiField } from '../fields/uiField.ts'

/** Lets nothing of a collection be trashed or deleted that other documents refer to, and lists these beside each document. */
export function withReferences(collection: CollectionConfig): CollectionConfig {
  const { endpoints } = collection
  return {
    ...collection,
    endpoints: endpoints === false ? false : [usesEndpoint(collection.slug), ...(endpoints ?? [])],
    fields: [...collection.fields, usesField],
    hooks: {
      ...collection.hooks,
      // The first: nothing has been noted or taken away yet.
      beforeValidate: [refuseTrashingUsed, ...(collection.hooks?.beforeValidate ?? [])],
      beforeDelete: [refuseDeletingUsed, ...(collection.hooks?.beforeDelete ?? [])],
    },
  }
}

const usesField = uiField({
  name: 'uses',
  position: 'sidebar',
  condition: (data) => Boolean(data?.id),
  component: 'green-forum-events/client#Uses',
})

const refuseTrashingUsed: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || trashMove({ before: originalDoc, after: data }) !== 'trash') return
  await refuseWhileInUse({
    payload: withinTransaction(req),
    collection: collection.slug,
    id: originalDoc.id,
    locale: toLocale(req.i18n.language),
    what: 'trashing',
  })
}

/** What only the trash refers to is needed once that comes back. */
const refuseDeletingUsed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhileInUse({
    payload: withinTransaction(req),
    collection: collection.slug,
    id,
    locale: toLocale(req.i18n.language),
    what: 'deletion',
  })
