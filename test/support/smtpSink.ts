import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from '../runner/freePort.mjs'
import { waitUntil } from './waitUntil.ts'

/** A mail server that does wrong what it was told to, on a port that others take after it. */
export interface SmtpSink {
  port: number
  stop: () => Promise<void>
}

/** Starts Postfix's `smtp-sink`; its manual lists the options. Needs Debian's package `postfix`. */
export async function startSmtpSink({
  options,
  port: wanted,
}: {
  options: readonly string[]
  port?: number
}): Promise<SmtpSink> {
  const port = wanted ?? (await freePort())
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const sink = spawn('/usr/sbin/smtp-sink', [...user, ...options, `127.0.0.1:${port}`, '100'], {
    stdio: 'ignore',
  })
  const ended = once(sink, 'exit')
  await waitUntil('smtp-sink listens', () => {
    if (sink.exitCode !== null) throw new Error(`smtp-sink ended with ${sink.exitCode}`)
    return isListening(port)
  })
  return {
    port,
    stop: async () => {
      sink.kill('SIGKILL')
      await ended
    },
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (isThere: boolean): void => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
}
