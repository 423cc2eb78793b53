import { jest } from '@jest/globals'

type Global = Parameters<typeof jest.useFakeTimers>[0] extends infer Options
  ? Options extends { doNotFake?: (infer Name)[] }
    ? Name
    : never
  : never

/** Everything of time but `Date`: what waits goes on as it did. */
const others: Global[] = [
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
]

/** Stops the clock of the test file at a moment, for as long as it takes to call what this returns. */
export function setClock(moment: string): () => void {
  jest.useFakeTimers({ now: Date.parse(moment), doNotFake: others })
  return () => void jest.useRealTimers()
}
