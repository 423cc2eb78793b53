import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from '../runner/freePort.mjs'
import { waitUntil } from './waitUntil.ts'

/** A Redis of the test's own, which keeps nothing. */
export interface RedisServer {
  url: string
  /** Starts it again, at the same address and empty. */
  start: () => Promise<void>
  stop: () => Promise<void>
  /** Lets it take connections and answer nothing, and go on. */
  freeze: () => void
  thaw: () => void
}

/** Starts the one of Debian's package `redis-server`. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  let server: ChildProcess
  const isListening = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' })
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
  const start = async (): Promise<void> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    server = spawn('/usr/bin/redis-server', args, { cwd: '/', stdio: 'ignore' })
    await waitUntil('Redis listens', isListening)
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
  }
}
