import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromiumPath } from '../support/browser.ts'
import { freePort } from '../runner/freePort.mjs'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'

// The page of the real event as a phone on a slow network gets it (Lighthouse's simulation), from the built server.
let server: ServerProcess
let chromium: ChildProcess
let debuggingPort: number
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-test-'))
  server = await startServerProcess({
    env: { DATA_DIR: path.join(folder, 'data'), DEMO: 'on' },
    isBuilt: true,
  })
  debuggingPort = await freePort()
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--remote-debugging-port=${debuggingPort}`,
    `--user-data-dir=${path.join(folder, 'profile')}`,
    'about:blank',
  ]
  chromium = spawn(chromiumPath, args, { stdio: 'ignore' })
  const answers = () =>
    fetch(`http://127.0.0.1:${debuggingPort}/json/version`).then(
      ({ ok }) => ok,
      () => false,
    )
  await waitUntil('the browser answers', answers)
}, 120_000)

afterAll(async () => {
  const ended = once(chromium, 'exit')
  chromium.kill()
  await ended
  expect(await server.end('SIGTERM')).toBe(0)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const eventPath = '/veranstaltungen/integrations-und-teilhabegesetz'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says, each from 0 to 100, and how far the layout shifts. */
type Report = Record<(typeof categories)[number], number> & { shift: number }

async function report(): Promise<Report> {
  const output = path.join(folder, 'report.json')
  const program = path.resolve(import.meta.dirname, '../../node_modules/lighthouse/cli/index.js')
  const args = [
    program,
    server.url + eventPath,
    `--port=${debuggingPort}`,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    `--output-path=${output}`,
  ]
  await runLighthouse(args)
  const { categories: scores, audits } = JSON.parse(await readFile(output, 'utf8')) as {
    categories: Record<string, { score: number }>
    audits: Record<string, { numericValue: number }>
  }
  const found = categories.map((name) => [name, Math.round((scores[name]?.score ?? 0) * 100)])
  return { ...Object.fromEntries(found), shift: audits['cumulative-layout-shift']?.numericValue } as Report
}

/** Now and then Chromium's trace lacks its beginning, and Lighthouse asks to be run again. */
async function runLighthouse(args: string[], tries = 3): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
  } catch (error) {
    if (tries === 1 || !String(error).includes('NO_NAVSTART')) throw error
    await runLighthouse(args, tries - 1)
  }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[1] ?? 0

describe('the page of an event on a phone', () => {
  it('reaches what Lighthouse can give, and nothing on it moves while it loads', async () => {
    let best = 0
    // What else the machine does makes a page slower and never faster: three in a row that are good are enough.
    for (let series = 0; series < 4 && best < 98; series++) {
      const runs = [await report(), await report(), await report()]
      for (const { performance, ...rest } of runs) {
        expect(rest).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100, shift: 0 })
        expect(performance).toBeGreaterThan(0)
      }
      best = Math.max(best, median(runs.map(({ performance }) => performance)))
    }
    expect(best).toBeGreaterThanOrEqual(98)
  }, 600_000)

  it('loads at most 10 kB of script, compressed', async () => {
    const html = await (await fetch(server.url + eventPath)).text()
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src)
    const sizes = await Promise.all(
      scripts.map(async (src) => gzipSync(await (await fetch(server.url + src)).text()).length),
    )
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000)
  })
})
