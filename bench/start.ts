import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../test/runner/freePort.mjs'

// npm run bench:start [RUNS]: from `npm start`, on a built clone with a filled database, to the first answered page.
const runs = Number(process.argv[2] ?? 5)
const root = path.join(import.meta.dirname, '..')
const millisecondsBetweenTries = 5

/** A Node process that does nothing but answer, measured in the same way. */
const bareServer = `require('node:http').createServer((_, response) => response.end('ok')).listen(process.env.PORT)`

/** Milliseconds from spawning a program to its first answer to `GET /` with 200. Throws with its last output where it ends before. */
async function measure({
  command,
  dataDir,
  patience,
}: {
  command: [string, ...string[]]
  dataDir: string
  /** Milliseconds. */
  patience: number
}): Promise<number> {
  const port = await freePort()
  const [program, ...args] = command
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: 'on',
    WORKER: 'off',
    LOG_LEVEL: 'error',
  }
  const started = performance.now()
  // A process group of its own, so that what npm starts can be ended with it.
  const child = spawn(program, args, {
    cwd: root,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  try {
    for (;;) {
      if (child.exitCode !== null)
        throw new Error(`${command.join(' ')} ended with ${child.exitCode}\n${output}`)
      if (await isAnswering(port)) return performance.now() - started
      if (performance.now() - started > patience) {
        throw new Error(`${command.join(' ')} did not answer within ${patience / 1000} s\n${output}`)
      }
      await wait(millisecondsBetweenTries)
    }
  } finally {
    await end(child)
  }
}

async function isAnswering(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  await ended
}

function row(name: string, values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const figures = [median, sorted[0] ?? NaN, sorted.at(-1) ?? NaN].map((value) =>
    value.toFixed(0).padStart(8),
  )
  return `${name.padEnd(24)}${figures.join('')}   ${values.map((value) => value.toFixed(0)).join(' ')}`
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'green-forum-events-bench-'))
const start = ['npm', 'start'] as [string, ...string[]]
try {
  console.log('First start, not measured: builds if need be, fills the database …')
  await measure({ command: start, dataDir, patience: 15 * 60_000 })
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 1; run <= runs; run++) {
    bare.push(await measure({ command: [process.execPath, '-e', bareServer], dataDir, patience: 60_000 }))
    ours.push(await measure({ command: start, dataDir, patience: 60_000 }))
    console.log(
      `run ${run} of ${runs}: npm start ${ours.at(-1)?.toFixed(0)} ms, bare server ${bare.at(-1)?.toFixed(0)} ms`,
    )
  }
  console.log(
    `\nFrom spawn to the first answered GET /, in ms, Node ${process.version}, ${cpus().length} cores`,
  )
  console.log(`${''.padEnd(24)}  median     min     max   each`)
  console.log(row('npm start', ours))
  console.log(row('bare Node http server', bare))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await rm(dataDir, { recursive: true, force: true })
}
