import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { waitUntil } from './waitUntil.ts'

/**
 * Ends a program that was started `detached`, with all that it has started: each gets the signal, as from a terminal or from what
 * stops services. Gives the program's exit code, null where a signal has ended it, once all of them are gone.
 */
export async function endGroup(child: ChildProcess): Promise<number | null> {
  const group = child.pid
  if (group === undefined) return null
  const hasEnded = child.exitCode !== null || child.signalCode !== null
  const ended = hasEnded ? undefined : once(child, 'exit')
  if (isThere(group)) process.kill(-group, 'SIGTERM')
  await ended
  await waitUntil('all of its processes have ended', () => !isThere(group))
  return child.exitCode
}

function isThere(group: number): boolean {
  try {
    return process.kill(-group, 0)
  } catch {
    return false
  }
}
