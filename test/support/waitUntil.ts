import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until something holds; throws, naming it, where it does not within the time, which a busy machine may need. */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
  { within = 60_000 }: { within?: number } = {},
): Promise<void> {
  const end = Date.now() + within
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain until ${what}`)
    await pause(20)
  }
}
