import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type RequestContext,
} from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { auditedChanges, type AuditedKind, type AuditOperation } from '../../src/privacy/rules/auditTrail.ts'
import { trashMove } from '../../src/trash/rules/trash.ts'
import { documentId } from '../../src/database/rules/documentId.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import {
  type AuditNote,
  beginAuditEntry,
  confirmAuditEntry,
  withdrawAuditEntry,
} from '../../src/privacy/auditTrail.ts'
import { isRefusal } from '../../src/runtime/isRefusal.ts'
import { auditedFields } from './auditedFields.ts'

type Document = Record<string, unknown>

interface Audited {
  kind: AuditedKind
  /** What an entry calls the document; nothing personal. Default: nothing. */
  titleOf?: (args: { doc: Document; locale: 'de' | 'en' }) => unknown
  /** The event that the document belongs to. Default: none. */
  eventOf?: (doc: Document) => unknown
}

/** Adds to a collection the audit trail of what staff do to its documents. */
export const withAudit =
  (audited: Audited) =>
  ({ hooks, ...collection }: CollectionConfig): CollectionConfig => {
    const audit = auditHooks(audited)
    const {
      beforeChange = [],
      afterChange = [],
      beforeDelete = [],
      afterDelete = [],
      afterError = [],
    } = {
      ...hooks,
    }
    return {
      ...collection,
      hooks: {
        ...hooks,
        // The last before a change, so that it sees what the others have made of it.
        beforeChange: [...beforeChange, audit.beforeChange],
        beforeDelete: [...beforeDelete, audit.beforeDelete],
        // The first after it: the change is done, whatever becomes of the rest.
        afterChange: [audit.afterChange, ...afterChange],
        afterDelete: [audit.afterDelete, ...afterDelete],
        afterError: [audit.afterError, ...afterError],
      },
    }
  }

interface AuditHooks {
  beforeChange: CollectionBeforeChangeHook
  afterChange: CollectionAfterChangeHook
  beforeDelete: CollectionBeforeDeleteHook
  afterDelete: CollectionAfterDeleteHook
  afterError: CollectionAfterErrorHook
}

function auditHooks({ kind, titleOf = () => null, eventOf = () => null }: Audited): AuditHooks {
  const about = ({ doc, locale }: { doc: Document; locale: 'de' | 'en' }) => {
    const title = titleOf({ doc, locale })
    return { kind, title: typeof title === 'string' ? title : null, event: documentId(eventOf(doc)) }
  }
  return {
    beforeChange: async ({ collection, context, data, operation, originalDoc, req }) => {
      if (!req.user) return data
      const before = operation === 'update' ? (originalDoc as Document) : null
      const changes = auditedChanges({ kind, fields: auditedFields(collection), before, after: data })
      const move = before && trashMove({ before, after: data as Document })
      if (before && changes.length === 0 && !move) return data
      const entry = {
        ...about({ doc: { ...before, ...data }, locale: toLocale(req.locale) }),
        operation: move ?? operation,
        documentId: documentId(before),
        // What a new document holds is to be seen there.
        changes: before ? changes : changes.filter(({ to }) => to !== undefined),
      }
      notesIn(context).set(keyOf({ kind, id: documentId(before) }), await beginAuditEntry({ req, entry }))
      return data
    },
    afterChange: async ({ context, doc, operation, req }) => {
      const note = takeNote({ context, key: keyOf({ kind, id: operation === 'create' ? null : doc.id }) })
      await confirmAuditEntry({ payload: withinTransaction(req), note, documentId: doc.id })
      return doc
    },
    beforeDelete: async ({ collection, context, id, req }) => {
      const operation: AuditOperation = context.emptiesTrash ? 'empty' : 'delete'
      if (!req.user && operation === 'delete') return
      const stored = await req.payload.db.findOne<Document & { id: string }>({
        collection: collection.slug,
        where: { id: { equals: id } },
        req,
      })
      if (!stored) return
      const entry = {
        ...about({ doc: stored, locale: toLocale(req.locale) }),
        operation,
        documentId: id,
        changes: [],
      }
      notesIn(context).set(keyOf({ kind, id }), await beginAuditEntry({ req, entry }))
    },
    afterDelete: async ({ context, id, req }) => {
      await confirmAuditEntry({
        payload: withinTransaction(req),
        note: takeNote({ context, key: keyOf({ kind, id }) }),
        documentId: id,
      })
    },
    afterError: async ({ context, error, req }) => {
      // A failure that is no refusal may have come in the middle: nobody knows what it left.
      if (!isRefusal(error)) return
      for (const note of notesIn(context).values()) {
        if (note) await withdrawAuditEntry({ payload: withinTransaction(req), note })
      }
    },
  }
}

type Notes = Map<string, AuditNote | null>

/** What the request has noted and not confirmed. Payload copies the context now and then; the copies share this. */
function notesIn(context: RequestContext): Notes {
  return (context.auditNotes ??= new Map() as Notes) as Notes
}

function takeNote({ context, key }: { context: RequestContext; key: string }): AuditNote | null | undefined {
  const notes = notesIn(context)
  const note = notes.get(key)
  notes.delete(key)
  return note
}

function keyOf({ kind, id }: { kind: AuditedKind; id: unknown }): string {
  return `${kind}:${String(id)}`
}
