import type { Payload, PayloadRequest } from 'payload'
import { isViewOf } from '../runtime/perPayload.ts'
import { transactionEndsOf } from './transactionEnds.ts'

/** What of Payload, and of its database adapter, reads and writes documents. */
const operations = {
  payload: [
    'count',
    'countVersions',
    'create',
    'delete',
    'duplicate',
    'find',
    'findByID',
    'findDistinct',
    'findVersionByID',
    'findVersions',
    'restoreVersion',
    'update',
  ],
  db: [
    'count',
    'countVersions',
    'create',
    'createVersion',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'find',
    'findDistinct',
    'findOne',
    'findVersions',
    'queryDrafts',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ],
} as const

const transactionKey = Symbol.for('green-forum-events.transaction')

/** A Payload all of whose reads and writes belong to one transaction. */
interface View extends Payload {
  [transactionKey]?: string | number
}

/**
 * Payload as a hook must use it: where its operation runs in a transaction, all that is read and written by this one
 * belongs to that. A hook that used another connection would not see what is changed, would have written what is then
 * rolled back, and could wait for ever for a connection while its own holds the last. What a write sets off comes
 * after the commit, see `afterCommit`.
 */
export function withinTransaction({
  payload,
  transactionID: id,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Payload {
  if (id === undefined || id instanceof Promise || !transactionEndsOf(payload).of(id)) return payload
  const db = withRequest({ target: payload.db, names: operations.db, id })
  const view: View = withRequest({ target: payload, names: operations.payload, id })
  return Object.defineProperties(view, {
    db: { value: db },
    [transactionKey]: { value: id },
    [isViewOf]: { value: payload },
  })
}

/** The transaction that this Payload is a view on; null where it is none. */
export function transactionOf(payload: Payload): string | number | null {
  return (payload as View)[transactionKey] ?? null
}

function withRequest<Target extends object>({
  target,
  names,
  id,
}: {
  target: Target
  names: readonly string[]
  id: string | number
}): Target {
  const view = Object.create(target) as Target
  const methods = target as Record<string, (args: object) => unknown>
  for (const name of names) {
    // Asked for anew each time: what watches the writes replaces some.
    const value = (args: { req?: object }): unknown => {
      // A whole request knows its own transaction, a part of one as little as none.
      const isWhole = args.req !== undefined && 'payload' in args.req
      return methods[name]?.(isWhole ? args : { ...args, req: { ...args.req, transactionID: id } })
    }
    Object.defineProperty(view, name, { value })
  }
  return view
}
