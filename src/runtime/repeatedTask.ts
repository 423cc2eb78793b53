/** Something that runs again and again, never twice at once. */
interface RepeatedTask {
  /** Runs it soon; once more if it is running. */
  wake: () => void
  /** Ends it; resolves once the run that is under way is over. */
  stop: () => Promise<void>
}

/** Runs something now, whenever woken, and at the latest some milliseconds after the last run. A fault ends nothing. */
export function startRepeatedTask({
  run,
  every,
  onError,
}: {
  run: () => Promise<unknown>
  /** Milliseconds. */
  every: number
  onError: (error: unknown) => void
}): RepeatedTask {
  let stopped = false
  let isWoken = false
  let interrupt = (): void => {}
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      // Unref'd, so that waiting alone does not hold up the end of the process.
      const timer = setTimeout(resolve, every).unref()
      interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async (): Promise<void> => {
    while (!stopped) {
      isWoken = false
      await run().catch(onError)
      if (!isWoken && !stopped) await pause()
    }
  }
  const wake = (): void => {
    isWoken = true
    interrupt()
  }
  const ended = loop()
  return {
    wake,
    stop: async () => {
      stopped = true
      wake()
      await ended
    },
  }
}
