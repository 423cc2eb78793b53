import { setImmediate } from 'node:timers/promises'

/** Lets others have their turn: SQLite answers synchronously, so a loop of statements would keep everybody waiting. */
export async function yieldToEventLoop(): Promise<void> {
  await setImmediate()
}
