import type { CollectionBeforeOperationHook } from 'payload'
import type { Field } from '../../src/database/rules/soundDocument.ts'
import { trimmedInput } from '../../src/database/rules/trimmedInput.ts'

/** Takes the blanks around what is saved, and what has nothing but blanks for nothing. */
export const trimTexts: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null) return
  const fields = collection.flattenedFields as unknown as readonly Field[]
  return { ...args, data: trimmedInput({ fields, data: data as Record<string, unknown> }) }
}
