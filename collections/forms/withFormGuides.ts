import type { CollectionConfig } from 'payload'

/** It leads to what a save was refused for, and says when somebody else has last written in it. */
export const formGuides = ['green-forum-events/client#RefusalGuide', 'green-forum-events/client#LockMoment']

/** Gives the form of a collection what every form has. */
export function withFormGuides(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const beforeDocumentControls = [...formGuides, ...(edit?.beforeDocumentControls ?? [])]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  }
}
