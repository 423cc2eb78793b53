import { EventEmitter } from 'node:events'
import type { Payload } from 'payload'
import { perPayload } from '../runtime/perPayload.ts'

const signalOf = perPayload('mail-signal', () => new EventEmitter())

/** Tells a worker in this process that mails are pending. A wake-up only: the database says which. */
export function notifyMailWorker(payload: Payload): void {
  signalOf(payload).emit('pending')
}

/** Calls back whenever mails are pending. Returns a function that ends this. */
export function onMailWorkerNotified(payload: Payload, listener: () => void): () => void {
  const signal = signalOf(payload)
  signal.on('pending', listener)
  return () => signal.off('pending', listener)
}
