import type { CollectionBeforeReadHook } from 'payload'
import { type Field, soundDocument } from '../../src/database/rules/soundDocument.ts'

/** Reads a document without what is not of the type that its field says, so that it breaks neither a list nor an editor. */
export const readSoundly: CollectionBeforeReadHook = ({ collection, doc }) => {
  const fields = collection.flattenedFields as unknown as readonly Field[]
  return soundDocument({ fields, document: doc as object }).document
}
