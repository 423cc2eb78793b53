import type { Payload } from 'payload'
import { postgresPoolOf } from './postgresPool.ts'
import { transactionEndsOf } from './transactionEnds.ts'

/**
 * Lets so many transactions run at once that a connection is left for what does not belong to them: Payload itself asks, within
 * each update, outside of its transaction who is editing the document, and where transactions hold all connections, all
 * of them wait for ever. What comes too early waits for the end of another.
 */
export function spareConnections(payload: Payload): void {
  const { db } = payload
  const size = postgresPoolOf(payload)?.options.max
  if (size === undefined) return
  // Payload keeps one to itself, to see whether the server is still there.
  const most = Math.max(1, size - 2)
  const waiting: (() => void)[] = []
  let open = 0
  const release = (): void => {
    const next = waiting.shift()
    if (next) next()
    else open -= 1
  }
  const begin = db.beginTransaction.bind(db)
  db.beginTransaction = async (options) => {
    if (open < most) open += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    const id = await begin(options).catch((error: unknown) => {
      release()
      throw error
    })
    const ends = id === null ? null : transactionEndsOf(payload).of(id)
    if (ends) ends.ended.push(release)
    else release()
    return id
  }
}
