// npm start: builds if something has changed since the last build, then runs the server.
import { spawn } from 'node:child_process'
import { ensureBuilt } from './ensureBuilt.mjs'

/** What Node exits with where an import never settles. */
const unsettledImport = 13
const maxTries = 10

await ensureBuilt()

// In a process of its own: on Node 20 about one start in six ends before it has begun, since modules of Lexical, which
// Payload's editor is made of, wait for imports at their top level that then never settle. Nothing has happened by
// then, so it is safe to begin again.
function run(tries) {
  const server = spawn(process.execPath, ['dist/src/server.js'], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const pass = (signal) => server.kill(signal)
  // A terminal sends its interrupt to both processes by itself.
  const onInterrupt = () => (process.stdin.isTTY ? undefined : pass('SIGINT'))
  process.on('SIGTERM', pass).on('SIGINT', onInterrupt)
  server.on('exit', (code) => {
    process.off('SIGTERM', pass).off('SIGINT', onInterrupt)
    if (code === unsettledImport && tries < maxTries) run(tries + 1)
    else process.exitCode = code ?? 1
  })
}

run(1)
