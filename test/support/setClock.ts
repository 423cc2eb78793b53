import { jest } from '@jest/globals'

/** Stops the clock of the test file at a moment, for as long as it takes to call what this returns. */
export function setClock(moment: string): () => void {
  jest.useFakeTimers({
    now: Date.parse(moment),
    // Everything of time but `Date`: what waits goes on as it did.
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
  return () => void jest.useRealTimers()
}
