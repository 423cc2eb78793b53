/**
 * Waits for an answer, and rejects where it takes longer than so many milliseconds. An answer that has come while this process was
 * busy itself is not too late: it is looked for once more.
 */
export async function withinTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new Error(`No answer within ${patience} ms`))
    // What has come in is read after the timers that are due, and before this.
    timer = setTimeout(() => setImmediate(giveUp), patience)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
