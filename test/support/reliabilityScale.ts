/** Whether the reliability tests run in full, by hand, or in their short form. */
export const isFullRun = process.env.TEST_BREADTH === 'full'

/** How often something is done: so many times in full, so many in the short form. */
export function times({ full, short }: { full: number; short: number }): number {
  return isFullRun ? full : short
}
