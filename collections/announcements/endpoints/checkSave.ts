import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  type CollectionSlug,
  type JsonObject,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { documentId } from '../../../src/database/rules/documentId.ts'

/**
 * Throws what Payload would throw if a form were saved as it stands, in the order in which a save looks at it, and saves
 * nothing: nobody should have to decide about a save that fails.
 */
export async function checkSave({
  req,
  slug,
  form,
}: {
  req: PayloadRequest
  /** Of the collection. */
  slug: CollectionSlug
  /** With its id, unless it is new. */
  form: JsonObject
}): Promise<void> {
  const { config: collection } = req.payload.collections[slug]
  const id = documentId(form.id) ?? undefined
  const operation = id === undefined ? 'create' : 'update'
  const find = (locale?: 'all'): Promise<JsonObject> =>
    req.payload.findByID({
      collection: slug as never,
      id: id ?? '',
      draft: true,
      depth: 0,
      joins: false,
      showHiddenFields: true,
      fallbackLocale: false,
      ...(locale && { locale }),
      // One of its own: reading changes the language of a request for good.
      req: { ...req },
    })
  const [doc, docWithLocales] = id === undefined ? [{}, {}] : await Promise.all([find(), find('all')])
  const { context } = req
  const common = {
    id,
    collection,
    context,
    doc,
    fields: collection.fields,
    global: null,
    operation,
    overrideAccess: false,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingDoc: doc,
  } as const
  let data = structuredClone(form)
  await beforeValidateTraverseFields({ ...common, data, siblingData: data })
  for (const hook of collection.hooks.beforeValidate ?? []) {
    const originalDoc = id === undefined ? undefined : doc
    data = (await hook({ collection, context, data, operation, originalDoc, req })) ?? data
  }
  const errors: ValidationError['data']['errors'] = []
  await beforeChangeTraverseFields({
    ...common,
    data,
    siblingData: data,
    docWithLocales,
    siblingDocWithLocales: docWithLocales,
    errors,
    fieldLabelPath: '',
    mergeLocaleActions: [],
  })
  if (errors.length > 0) throw new ValidationError({ id, collection: slug, errors, req }, req.t)
}
