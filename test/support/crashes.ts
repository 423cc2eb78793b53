import type { Payload } from 'payload'

/** Thrown where a test lets the process die. */
export class Crash extends Error {}

const writes = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

type Write = (...args: unknown[]) => Promise<unknown>

/**
 * Lets everything that a function writes to the database fail from the nth write on, as if the process had died: that
 * one before or after it took effect, all later ones before. Returns whether it came that far.
 */
export async function crashAtWrite({
  payload,
  n,
  when,
  run,
}: {
  payload: Payload
  /** From 1. */
  n: number
  when: 'before' | 'after'
  run: () => Promise<unknown>
}): Promise<boolean> {
  const db = payload.db as unknown as Record<string, Write>
  const originals = writes.map((name) => [name, db[name]] as const)
  let count = 0
  for (const [name, original] of originals) {
    if (!original) continue
    db[name] = async (...args) => {
      // The content version is written down by a clock of its own, whatever runs.
      if ((args[0] as { collection?: string } | undefined)?.collection === 'public-versions') {
        return original.apply(payload.db, args)
      }
      count += 1
      if (count > n || (count === n && when === 'before')) throw new Crash()
      const result = await original.apply(payload.db, args)
      if (count === n) throw new Crash()
      return result
    }
  }
  try {
    await run().catch((error: unknown) => {
      if (count < n) throw error
    })
  } finally {
    for (const [name, original] of originals) if (original) db[name] = original
  }
  return count >= n
}
