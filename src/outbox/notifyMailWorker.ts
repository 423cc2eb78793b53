import { EventEmitter } from 'node:events'
import type { Payload } from 'payload'

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.mail-signal')

function signalOf(payload: Payload): EventEmitter {
  const holder: Payload & { [key]?: EventEmitter } = payload
  return (holder[key] ??= new EventEmitter())
}

/** Tells a dispatcher in this process that a mail is owed. Only a wake-up: what is owed stands in the database. */
export function notifyMailWorker(payload: Payload): void {
  signalOf(payload).emit('owed')
}

/** Calls back whenever a mail is owed; returns what ends that. */
export function onMailWorkerNotified(payload: Payload, listener: () => void): () => void {
  const signal = signalOf(payload)
  signal.on('owed', listener)
  return () => signal.off('owed', listener)
}
