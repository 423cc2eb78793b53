import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countResults } from './countResults.mjs'
import { runProgram } from './runProgram.mjs'

/** Milliseconds that Jest has to end once its results are there; longer means that a test left something running. */
const patience = 30_000

/**
 * Runs projects of jest.config.js in one run, ends it where it does not end by itself, and counts.
 *
 * @param {{ projects: string[], environment?: Record<string, string>, files?: string[], ignored?: string[], isInTurn?: boolean }} run
 *   The test files to run, below `test/` and without `.test.ts`, where not all; paths of test files to leave out; whether
 *   one file runs after another.
 * @returns {Promise<{ passed: number, failed: number, notes: string[] }>}
 */
export async function runJest({ projects, environment = {}, files = [], ignored = [], isInTurn = false }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'green-forum-events-jest-'))
  const outputFile = path.join(folder, 'results.json')
  const hanging = new AbortController()
  const watch = setInterval(() => {
    if (!existsSync(outputFile)) return
    clearInterval(watch)
    setTimeout(() => hanging.abort(), patience).unref()
  }, 1000)
  try {
    const args = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      // Megabytes. Tests make much that is soon garbage; with V8's default, collecting it is a tenth of the work.
      '--max-semi-space-size=64',
      'node_modules/jest/bin/jest.js',
    ]
    const limits = [
      ...(isInTurn ? ['--runInBand'] : []),
      ...files.map((each) => `--testPathPatterns=/test/${each}\\.test\\.`),
      ...ignored.map((each) => `--testPathIgnorePatterns=${each}`),
    ]
    const code = await runProgram({
      args: [...args, '--selectProjects', ...projects, ...limits, '--json', `--outputFile=${outputFile}`],
      environment,
      signal: hanging.signal,
    })
    const results = existsSync(outputFile) ? JSON.parse(await readFile(outputFile, 'utf8')) : null
    return countResults({ results, code, isHanging: hanging.signal.aborted })
  } finally {
    clearInterval(watch)
    await rm(folder, { recursive: true, force: true })
  }
}
