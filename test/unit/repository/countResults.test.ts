import { describe, expect, it } from '@jest/globals'

// Plain JavaScript, since it runs before anything is compiled.
const program = new URL('../../runner/countResults.mjs', import.meta.url).href
const { countResults } = (await import(program)) as {
  countResults: (run: { results: object | null; code: number; isHanging: boolean }) => object
}

const results = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}
const attempts = [
  { status: 'passed', invocations: 2, fullName: 'opens' },
  { status: 'failed', invocations: 2, fullName: 'closes' },
  { status: 'passed', invocations: 1, fullName: 'stands' },
]
const run = { results, code: 0, isHanging: false }
const hangingNote = 'Jest did not end by itself: a test left something running'

describe('the test runner', () => {
  it.each([
    ['a clean run', run, { passed: 3, failed: 0, notes: [] }],
    [
      'a failed test',
      { ...run, code: 1, results: { ...results, numFailedTests: 2 } },
      { passed: 3, failed: 2, notes: [] },
    ],
    [
      'a file that cannot be loaded',
      { ...run, code: 1, results: { ...results, numRuntimeErrorTestSuites: 1 } },
      { passed: 3, failed: 1, notes: [] },
    ],
    [
      'no results',
      { ...run, results: null, code: 1 },
      { passed: 0, failed: 1, notes: ['Jest ended without results'] },
    ],
    [
      'no tests',
      { ...run, results: { ...results, numPassedTests: 0 } },
      { passed: 0, failed: 1, notes: ['no test ran'] },
    ],
    ['a failure of Jest itself', { ...run, code: 1 }, { passed: 3, failed: 1, notes: ['Jest ended with 1'] }],
    [
      'a Jest that does not end',
      { ...run, code: 1, isHanging: true },
      { passed: 3, failed: 1, notes: [hangingNote] },
    ],
    [
      'skipped tests',
      { ...run, results: { ...results, numPendingTests: 2 } },
      { passed: 3, failed: 0, notes: ['2 skipped'] },
    ],
    [
      'a test that was tried twice',
      { ...run, results: { ...results, testResults: [{ assertionResults: attempts }] } },
      { passed: 3, failed: 0, notes: ['passed at its second attempt: opens'] },
    ],
  ])('counts %s', (_case, given, counted) => {
    expect(countResults(given)).toEqual(counted)
  })
})
