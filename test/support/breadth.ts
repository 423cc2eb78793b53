/** Whether the gate is asked for alone: whatever guards what can break, as quickly as that goes. */
export const isGate = process.env.TEST_BREADTH === 'gate'

/** Whether the reliability tests run in full, at night, or in their short form. */
export const isFullRun = process.env.TEST_BREADTH === 'full'

/** How often something is done: so many times in full, so many in the short form. */
export function times({ full, short }: { full: number; short: number }): number {
  return isFullRun ? full : short
}
