import type { DatabaseAdapter, Payload } from 'payload'
import { originalPayload } from '../runtime/perPayload.ts'

type TransactionId = string | number

/** What waits for the end of a transaction. */
interface Waiting {
  /** Runs however it ends. */
  ended: (() => void)[]
  /** Runs once it is committed, before Payload's operation answers. */
  committed: (() => Promise<unknown>)[]
}

/** Tells of the ends of transactions, whoever began them: set on the database adapter, as no commit can bypass it. */
class TransactionEnds {
  readonly #waiting = new Map<TransactionId, Waiting>()
  readonly #db: DatabaseAdapter

  constructor(db: DatabaseAdapter) {
    this.#db = db
    const commit = db.commitTransaction.bind(db)
    const rollback = db.rollbackTransaction.bind(db)
    db.commitTransaction = async (given) => {
      const id = await given
      const waiting = this.#take(id)
      try {
        await commit(id)
      } finally {
        for (const run of waiting.ended) run()
      }
      for (const run of waiting.committed) await run()
    }
    db.rollbackTransaction = async (given) => {
      const id = await given
      const waiting = this.#take(id)
      await rollback(id).finally(() => waiting.ended.forEach((run) => run()))
    }
  }

  /** What waits for a transaction; null where it has ended, or never begun. */
  of(id: TransactionId): Waiting | null {
    if (!this.#db.sessions?.[id]) return null
    const waiting = this.#waiting.get(id) ?? { ended: [], committed: [] }
    this.#waiting.set(id, waiting)
    return waiting
  }

  #take(id: TransactionId): Waiting {
    const waiting = this.#waiting.get(id) ?? { ended: [], committed: [] }
    this.#waiting.delete(id)
    return waiting
  }
}

const key = Symbol.for('green-forum-events.transaction-ends')

/** The transactions of a running Payload. They belong to its adapter, which it replaces while somebody develops. */
export function transactionEndsOf(payload: Payload): TransactionEnds {
  const db: DatabaseAdapter & { [key]?: TransactionEnds } = originalPayload(payload).db
  return (db[key] ??= new TransactionEnds(db))
}
