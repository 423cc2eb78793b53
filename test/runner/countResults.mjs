/**
 * Sums up a run of Jest. A file that cannot be loaded, no tests at all, a Jest that fails without a failed test or
 * does not end by itself count as one failure each, so that none of them can look like success.
 *
 * @param {{ results: Record<string, any> | null, code: number, isHanging: boolean }} run What Jest wrote, null where it wrote nothing; its exit code.
 * @returns {{ passed: number, failed: number, notes: string[] }}
 */
export function countResults({ results, code, isHanging }) {
  if (!results) return { passed: 0, failed: 1, notes: ['Jest ended without results'] }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results
  const notes = []
  let failed = numFailedTests + numRuntimeErrorTestSuites
  const fail = (note) => {
    failed += 1
    notes.push(note)
  }
  if (isHanging) fail('Jest did not end by itself: a test left something running')
  if (numPassedTests + failed === 0) fail('no test ran')
  if (code !== 0 && failed === 0) fail(`Jest ended with ${code}`)
  const skipped = numPendingTests + numTodoTests
  if (skipped > 0) notes.push(`${skipped} skipped`)
  for (const { assertionResults } of results.testResults ?? [])
    for (const { status, invocations, fullName } of assertionResults)
      if (status === 'passed' && invocations > 1) notes.push(`passed at its second attempt: ${fullName}`)
  return { passed: numPassedTests, failed, notes }
}
