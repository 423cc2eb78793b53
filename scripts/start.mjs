// npm start: builds if something has changed since the last build, then runs the server.
import { spawn } from 'node:child_process'
import { ensureBuilt } from './ensureBuilt.mjs'

await ensureBuilt()

// In a process of its own, for the condition: without it, the modules of Lexical, which Payload's editor is made of,
// choose between their two builds by an import at their top level, and on Node 20 about one start in eight ends there,
// with exit code 13 and no word, since two of these imports wait for each other.
const server = spawn(process.execPath, ['--conditions=production', 'dist/src/server/main.js'], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, NODE_ENV: 'production' },
})
// A terminal sends its interrupt to both processes by itself.
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGINT', () => (process.stdin.isTTY ? undefined : server.kill('SIGINT')))
server.on('exit', (code) => {
  process.exitCode = code ?? 1
  process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
})
