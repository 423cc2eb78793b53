import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

/** The website as it is built, with its example content and a folder of its own, and a browser to look at it. */
export interface BuiltSite {
  server: ServerProcess
  browser: Browser
  /** Ends both, and gives the exit code of the server. */
  stop: () => Promise<number | null>
}

/** Milliseconds that starting it, filling it and starting the browser may take. */
export const builtSiteBound = 120_000

/** Starts it with these settings beside its own. */
export async function startBuiltSite(settings: Record<string, string> = {}): Promise<BuiltSite> {
  // See prepareSite.mjs.
  const example = process.env.EXAMPLE_SITE ?? ''
  const dataDir = await mkdtemp(path.join(tmpdir(), 'browser-test-'))
  await cp(path.join(example, 'data'), dataDir, { recursive: true })
  const accounts = await readFile(path.join(example, 'accounts.txt'), 'utf8')
  const env = { DATA_DIR: dataDir, DEMO: 'on', ...settings }
  const started = await startServerProcess({ env, isBuilt: true })
  const server = { ...started, output: () => accounts + started.output() }
  const browser = await startBrowser()
  return {
    server,
    browser,
    stop: async () => {
      await browser.close()
      const code = await server.end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
      return code
    },
  }
}
