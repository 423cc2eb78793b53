import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { lacksTables, missingTablesAdvice } from '../database/missingTables.ts'

/** Milliseconds. */
const firstPause = 500
const longestPause = 60_000

/** Waits until the database has our tables, with longer and longer pauses; says once that it does. Ends early where it is told to. */
export async function awaitTables({
  payload,
  signal,
}: {
  payload: Payload
  signal: AbortSignal
}): Promise<void> {
  for (let length = firstPause; await lacksTables(payload); length = Math.min(longestPause, 2 * length)) {
    if (length === firstPause) payload.logger.warn(`${missingTablesAdvice}. The worker waits for it`)
    await pause(length, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return
  }
}
