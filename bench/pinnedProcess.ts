import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const canPin = spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** A Node process of the bench. */
export interface PinnedProcess {
  /** What it has printed so far. */
  output: () => string
  /** Waits until it has printed something that fits, and returns the match. */
  printed: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Waits for its end by itself. */
  ended: Promise<unknown>
  stop: () => Promise<void>
}

/** Runs a script of ours on one core alone, where `taskset` exists. */
export function startPinned({
  script,
  args = [],
  core,
  env = {},
}: {
  /** From the root of the repository. */
  script: string
  args?: readonly string[]
  core: number
  env?: Record<string, string>
}): PinnedProcess {
  const node = [process.execPath, '--conditions=production', '--import', 'tsx', script, ...args]
  const [program = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...node] : node
  const child: ChildProcess = spawn(program, rest, {
    cwd: path.join(import.meta.dirname, '..'),
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  const keep = (chunk: Buffer): void => {
    output += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const ended = once(child, 'exit')
  return {
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(output)
          if (match) resolve(match)
        }
        listeners.add(look)
        void ended.then(() =>
          reject(new Error(`${script} ended before it printed ${String(pattern)}\n${output}`)),
        )
        look()
      }),
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}

/** Whether processes of the bench have a core each. */
export const isPinned = canPin
