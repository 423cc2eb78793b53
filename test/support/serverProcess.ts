import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { isGate } from './breadth.ts'
import { waitUntil } from './waitUntil.ts'
import { freePort } from '../runner/freePort.mjs'

export interface ServerProcess {
  url: string
  pid: number
  /** What it has printed so far. */
  output: () => string
  /** Ends it with a signal and waits for its end; returns the exit code, null where the signal ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
}

const root = path.resolve(import.meta.dirname, '../..')

interface ServerSettings {
  env: Record<string, string>
  isBuilt?: boolean
  /** Where it is a program of another project: what Node is given to run. */
  program?: string[]
  folder?: string
  /** The path below which everything is. Default: the root. */
  base?: string
  bound?: number
}

/**
 * Runs the real server as a process of its own: from its sources, or as it was built before, which takes a third of the
 * time. In the gate it is always built; see run.mjs.
 */
export async function startServerProcess({
  env,
  isBuilt = isGate,
  program = isBuilt ? ['dist/src/server/main.js'] : ['--import', 'tsx', 'src/server/main.ts'],
  folder = root,
  base = '',
  bound = 60_000,
}: ServerSettings): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child: ChildProcess = spawn(process.execPath, ['--conditions=production', ...program], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: url,
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = once(child, 'exit') as Promise<[number | null]>
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output}`)
    return fetch(`${url}${base}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  }
  await waitUntil('the server answers', isReady, { within: bound }).catch((cause: unknown) => {
    throw new Error(`The server did not answer; it said:\n${output}`, { cause })
  })
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    end: async (signal) => {
      child.kill(signal)
      return (await ended)[0]
    },
  }
}
