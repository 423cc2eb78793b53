import Sequencer from '@jest/test-sequencer'
import { readFileSync } from 'node:fs'

const startsProcesses = /startServerProcess\(|from 'node:child_process'/

/**
 * The order of the test files: Jest's, but those that start processes come first. They are short, so that Jest would
 * begin them last, and wait for most of their time, with a core that has nothing to do.
 */
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default class ProcessesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const isFirst = new Set(sorted.filter(({ path }) => startsProcesses.test(readFileSync(path, 'utf8'))))
    return [...isFirst, ...sorted.filter((test) => !isFirst.has(test))]
  }
}
