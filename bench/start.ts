import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../test/runner/freePort.mjs'
import { endGroup } from '../test/support/endGroup.ts'

// npm run bench:start [RUNS]: from `npm start`, on a built clone, to the first answered page, and what the server keeps in memory
// a while later: with the example, with 2,000 events and with 20,000.
const runs = Number(process.argv[2] ?? 5)
const programmes = [0, 2000, 20_000]
/** Milliseconds after the first answer at which memory is read: V8 gives back what it does not need within a minute. */
const idleTime = 75_000
const root = path.join(import.meta.dirname, '..')
const millisecondsBetweenTries = 5

/** A Node process that does nothing but answer, measured in the same way. */
const bareServer = `require('node:http').createServer((_, response) => response.end('ok')).listen(process.env.PORT)`

interface Measured {
  /** From spawning the program to its first answer to `GET /` with 200. */
  milliseconds: number
  /** Of the server, when it has been idle. */
  mebibytes: number
}

/** Starts a program and ends it again. Throws with its last output where it ends before. */
async function measure({
  command,
  dataDir,
  patience,
  withMemory = false,
}: {
  command: [string, ...string[]]
  dataDir: string
  /** Milliseconds. */
  patience: number
  /** Waits until it has been idle. */
  withMemory?: boolean
}): Promise<Measured> {
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
      if (await isAnswering(port)) break
      if (performance.now() - started > patience) {
        throw new Error(`${command.join(' ')} did not answer within ${patience / 1000} s\n${output}`)
      }
      await wait(millisecondsBetweenTries)
    }
    const milliseconds = performance.now() - started
    if (withMemory) await wait(idleTime)
    return { milliseconds, mebibytes: withMemory ? memoryOf(child) : NaN }
  } finally {
    await endGroup(child)
  }
}

/** Mebibytes that the largest process of a group has in memory: npm, which has started it, is in the group too. */
function memoryOf({ pid }: ChildProcess): number {
  const listed = execFileSync('ps', ['-eo', 'pgid=,rss='], { encoding: 'utf8' })
  const sizes = listed
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([group]) => group === pid)
  return Math.max(...sizes.map(([, kibibytes = 0]) => kibibytes)) / 1024
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

function row(name: string, values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const figures = [median, sorted[0] ?? NaN, sorted.at(-1) ?? NaN].map((value) =>
    value.toFixed(0).padStart(8),
  )
  return `${name.padEnd(24)}${figures.join('')}   ${values.map((value) => value.toFixed(0)).join(' ')}`
}

/** Fills a folder's database with so many events. */
async function fill({ dataDir, events }: { dataDir: string; events: number }): Promise<void> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    BARE_DATABASE_URL: `file:${path.join(dataDir, 'bare.db')}`,
    DEMO: 'off',
    LOG_LEVEL: 'error',
  }
  const args = ['--import=tsx', '--conditions=production', 'bench/fillProgramme.ts', String(events)]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`Filling ended with ${code}`)
}

const folder = await mkdtemp(path.join(tmpdir(), 'green-forum-events-bench-'))
const start = ['npm', 'start'] as [string, ...string[]]
try {
  const rows: string[] = []
  for (const events of programmes) {
    const name = events === 0 ? 'the example' : `${events} events`
    const dataDir = path.join(folder, String(events))
    await mkdir(dataDir)
    console.log(`With ${name}. First start, not measured: builds if need be, fills the database …`)
    if (events > 0) await fill({ dataDir, events })
    const first = await measure({ command: start, dataDir, patience: 15 * 60_000 })
    const ours: number[] = []
    const bare: number[] = []
    for (let run = 1; run <= runs; run++) {
      const other = await measure({
        command: [process.execPath, '-e', bareServer],
        dataDir,
        patience: 60_000,
      })
      bare.push(other.milliseconds)
      ours.push((await measure({ command: start, dataDir, patience: 60_000 })).milliseconds)
      console.log(
        `run ${run} of ${runs}: npm start ${ours.at(-1)?.toFixed(0)} ms, bare server ${bare.at(-1)?.toFixed(0)} ms`,
      )
    }
    const { mebibytes } = await measure({ command: start, dataDir, patience: 60_000, withMemory: true })
    rows.push(
      row(`npm start, ${name}`, ours),
      row('bare Node http server', bare),
      `${''.padEnd(24)}idle: ${mebibytes.toFixed(0)} MiB; first start ever: ${first.milliseconds.toFixed(0)} ms`,
    )
  }
  console.log(
    `\nFrom spawn to the first answered GET /, in ms, Node ${process.version}, ${cpus().length} cores`,
  )
  console.log(`${''.padEnd(24)}  median     min     max   each`)
  for (const line of rows) console.log(line)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
