import type { CollectionConfig } from 'payload'

/** Lets the form of a collection lead to what a save was refused for. */
export function withRefusalGuide(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const beforeDocumentControls = [
    'green-forum-events/admin#RefusalGuide',
    ...(edit?.beforeDocumentControls ?? []),
  ]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  }
}
