import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt } from '../../scripts/ensureBuilt.mjs'
import { freePort } from '../runner/freePort.mjs'

/** Fills a data folder with the example content, and writes down beside it the accounts that are shown only once. */
async function fillExample(folder) {
  const port = await freePort()
  const server = spawn(process.execPath, ['--conditions=production', 'dist/src/server/main.js'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIR: path.join(folder, 'data'),
      DEMO: 'on',
      LOG_LEVEL: 'warn',
      // Mails that the content owes are for the tests to send.
      WORKER: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const ended = once(server, 'exit')
  const isFilled = new Promise((resolve) => {
    server.stdout.on('data', (chunk) => {
      output += chunk
      if (/Example accounts/.test(output) && output.endsWith('\n\n')) resolve(true)
    })
  })
  if ((await Promise.race([isFilled, ended])) !== true) throw new Error(`The server ended:\n${output}`)
  server.kill('SIGTERM')
  await ended
  await writeFile(path.join(folder, 'accounts.txt'), output)
}

/**
 * Before the tests in a browser: builds what is not built, and fills the example content once, of which each site of a
 * test gets a copy.
 */
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default async function prepareSite() {
  await ensureBuilt()
  const folder = await mkdtemp(path.join(tmpdir(), 'example-site-'))
  process.env.EXAMPLE_SITE = folder
  await fillExample(folder)
  // Called by removeSite.mjs, in the same process.
  globalThis.removeExampleSite = () => rm(folder, { recursive: true, force: true })
}
