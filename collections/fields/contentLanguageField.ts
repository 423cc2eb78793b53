import type { CollectionConfig, Field } from 'payload'
import { uiField } from './uiField.ts'

/** Puts above the form of a collection with localised texts what tells in which language they are being written. */
export function withContentLanguage(collection: CollectionConfig): CollectionConfig {
  if (!collection.fields.some(hasLocalizedText)) return collection
  return { ...collection, fields: [contentLanguageField, ...collection.fields] }
}

/** For the forms of globals, which are not seen to by `withContentLanguage`. */
export const contentLanguageField: Field = uiField({
  name: 'contentLanguage',
  component: 'green-forum-events/client#ContentLanguage',
})

function hasLocalizedText(field: Field): boolean {
  if ('localized' in field && field.localized) return true
  const inner: Field[] = field.type === 'tabs' ? field.tabs.flatMap(({ fields }) => fields) : []
  return [...inner, ...('fields' in field ? field.fields : [])].some(hasLocalizedText)
}
