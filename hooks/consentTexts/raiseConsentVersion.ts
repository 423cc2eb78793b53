import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { consentWords } from '../../src/consents/rules/consentWords.ts'

/**
 * Makes the next version whenever the words change in any language, so that a version stands for one text for ever. A shipped
 * text is one in all of its languages, although Payload stores each by a write of its own.
 */
export const raiseConsentVersion: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation === 'create') return { ...data, version: 1 }
  if (context.completedShippedText === originalDoc?.id) return data
  const isChanged = consentWords.some(
    (field) => field in data && !isDeepStrictEqual(data[field] ?? null, originalDoc?.[field] ?? null),
  )
  const version = originalDoc?.version ?? 1
  return { ...data, version: isChanged ? version + 1 : version }
}
