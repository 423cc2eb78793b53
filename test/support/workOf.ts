/**
 * Does something, and tells how many milliseconds this process worked for it: what it had the processor for, if that is
 * less than what went by. On a busy machine others have it for most of the time, which says nothing about the work.
 */
export async function workOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; milliseconds: number }> {
  const worked = startWork()
  const result = await work()
  return { result, milliseconds: worked() }
}

/** Begins to count; what it returns gives the milliseconds of work since. */
export function startWork(): () => number {
  const began = performance.now()
  const usage = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(usage)
    return Math.min(performance.now() - began, (user + system) / 1000)
  }
}
