import type { Payload, PayloadRequest } from 'payload'
import {
  type AuditedChange,
  type AuditedKind,
  auditKeptSince,
  type AuditOperation,
} from './rules/auditTrail.ts'
import { withinTransaction } from '../database/withinTransaction.ts'
import { optionsOf } from '../options.ts'
import { compareAndSet } from '../database/compareAndSet.ts'

/** What somebody of the staff is about to do. */
interface AuditEntry {
  kind: AuditedKind
  operation: AuditOperation
  documentId: string | number | null
  /** Of events, texts, organisations and topics alone; never a name or an address of a person. */
  title?: string | null
  event?: string | number | null
  changes: AuditedChange[]
}

/** An entry that is written and not yet confirmed. */
export interface AuditNote {
  id: string | number
}

/**
 * Records what a member of the staff is about to do, before it is done: an entry that is never confirmed tells of a
 * change that was refused or cut short, and no change goes untold, whenever the process dies. Null for what the system
 * does by itself, but for what it deletes of theirs.
 */
export async function beginAuditEntry({
  req,
  entry: { documentId, event, title, ...entry },
}: {
  req: PayloadRequest
  entry: AuditEntry
}): Promise<AuditNote | null> {
  const { user } = req
  const payload = withinTransaction(req)
  if (!user && entry.operation !== 'empty') return null
  const { id } = (await payload.db.create({
    collection: optionsOf(payload).slugs.auditEntries,
    data: {
      ...entry,
      at: new Date().toISOString(),
      state: 'begun',
      documentId: documentId === null ? null : String(documentId),
      title: title ?? null,
      event: event ?? null,
      ...(user && { byCollection: user.collection, byId: String(user.id), role: roleOf(req) }),
    },
  })) as AuditNote
  return { id }
}

/** Says that what was noted has been done, and to which document where that had no id before. */
export async function confirmAuditEntry({
  payload,
  note,
  documentId,
}: {
  payload: Payload
  note: AuditNote | null | undefined
  documentId: string | number
}): Promise<void> {
  if (!note) return
  await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.auditEntries,
    where: { id: { equals: note.id } },
    data: { state: 'done', documentId: String(documentId) },
  })
}

/** Takes back what was noted, where it has been refused and nothing was changed. */
export async function withdrawAuditEntry({
  payload,
  note,
}: {
  payload: Payload
  note: AuditNote
}): Promise<void> {
  await payload.db.deleteOne({
    collection: optionsOf(payload).slugs.auditEntries,
    where: { and: [{ id: { equals: note.id } }, { state: { equals: 'begun' } }] },
  })
}

/** Deletes what has been kept long enough. */
export async function deleteOldAuditEntries({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const { slugs, auditMonths } = optionsOf(payload)
  const since = auditKeptSince({ now, months: auditMonths })
  await payload.db.deleteMany({
    collection: slugs.auditEntries,
    where: { at: { less_than: since.toISOString() } },
  })
}

function roleOf(req: PayloadRequest): 'administrator' | 'editor' | 'helper' {
  const { isAdministrator, isEditor } = optionsOf(req.payload)
  if (isAdministrator({ req })) return 'administrator'
  return isEditor({ req }) ? 'editor' : 'helper'
}
