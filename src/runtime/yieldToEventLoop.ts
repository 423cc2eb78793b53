import { setImmediate } from 'node:timers/promises'

/** Lets other work run: SQLite answers synchronously, so a loop of statements would block the whole process. */
export async function yieldToEventLoop(): Promise<void> {
  await setImmediate()
}
