import type { Payload } from 'payload'
import { perPayload } from '../runtime/perPayload.ts'

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
  readonly #payload: Payload

  constructor(payload: Payload) {
    this.#payload = payload
    const { db } = payload
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
    if (!this.#payload.db.sessions?.[id]) return null
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

/** The transactions of a running Payload. */
export const transactionEndsOf = perPayload('transaction-ends', (payload) => new TransactionEnds(payload))
