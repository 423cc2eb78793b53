import type { GlobalAfterChangeHook, GlobalBeforeChangeHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { type AuditNote, beginAuditEntry, confirmAuditEntry } from '../../src/privacy/auditTrail.ts'
import { auditedChanges } from '../../src/privacy/rules/auditTrail.ts'
import { auditedFields } from '../audit/auditedFields.ts'

const noteKey = 'appearanceAuditNote'

/** Records which fields of the appearance somebody is about to change. */
export const auditAppearance: GlobalBeforeChangeHook = async ({
  context,
  data,
  global,
  originalDoc,
  req,
}) => {
  const fields = auditedFields({
    flattenedFields: global.flattenedFields,
    auth: false as never,
    upload: false as never,
  })
  const before = originalDoc as Record<string, unknown>
  const changes = auditedChanges({ kind: 'appearance', fields, before, after: data as typeof before })
  if (changes.length === 0) return data as object
  const entry = { kind: 'appearance', operation: 'update', documentId: global.slug, changes } as const
  context[noteKey] = await beginAuditEntry({ req, entry })
  return data as object
}

/** Says that what was recorded has been done. */
export const confirmAudit: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  await confirmAuditEntry({
    payload: withinTransaction(req),
    note: context[noteKey] as AuditNote | null | undefined,
    documentId: global.slug,
  })
  context[noteKey] = null
  return doc as object
}
