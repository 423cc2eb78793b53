import { setImmediate } from 'node:timers/promises'

/** Lets others have their turn: SQLite answers synchronously, so a loop of statements would keep everybody waiting. */
export async function breathe(): Promise<void> {
  await setImmediate()
}
