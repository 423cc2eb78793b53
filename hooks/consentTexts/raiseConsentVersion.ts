import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'

const words = ['label', 'text', 'url', 'required'] as const

/** Makes the next version whenever the words change in any language, so that a version stands for one text for ever. */
export const raiseConsentVersion: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, version: 1 }
  const isChanged = words.some(
    (field) => field in data && !isDeepStrictEqual(data[field] ?? null, originalDoc?.[field] ?? null),
  )
  const version = originalDoc?.version ?? 1
  return { ...data, version: isChanged ? version + 1 : version }
}
