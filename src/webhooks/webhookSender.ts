import type { Payload } from 'payload'
import { InFlight } from '../outbox/InFlight.ts'
import { startRepeatedTask } from '../runtime/repeatedTask.ts'
import { sendDue } from '../outbox/sendDue.ts'
import type { WebhookDelivery } from '../payload-types.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { claimDelivery } from './claimDelivery.ts'
import { sendDelivery } from './sendDelivery.ts'
import { drainPendingWebhooks } from './drainPendingWebhooks.ts'

/** Webhooks that one process sends at the same time, and to the same site: one that does not answer delays no other. */
const parallelWebhooks = 10
const parallelPerSite = 2

/** Milliseconds after which to look for owed and due webhooks. */
const lookEvery = 1000

/** Milliseconds that those on their way get when the sender is told to stop. */
const patience = 5000

export interface WebhookSender {
  /** Takes no more webhooks, and waits for those on their way; ends them after a while, to be sent by whoever starts next. */
  stop: () => Promise<void>
}

/** Sends the webhooks that are owed, from now on. Any number of processes may, on one database: each is sent by one of them. */
export function startWebhookSender({ payload }: { payload: Payload }): WebhookSender {
  const clock = (): Date => new Date()
  const stopping = new AbortController()
  let stopped = false
  const sending = newSending({ payload, clock, signal: stopping.signal, onHandled: () => task.wake() })
  const task = startRepeatedTask({
    run: async () => {
      await drainPendingWebhooks({ payload, now: clock() })
      await sending.begin({ isStopped: () => stopped })
    },
    every: lookEvery,
    onError: (error) =>
      payload.logger.error({
        err: toLoggableError(error),
        msg: 'The sender of webhooks could not look for any',
      }),
  })
  return {
    stop: async () => {
      stopped = true
      const timer = setTimeout(() => stopping.abort(), patience)
      await task.stop()
      await sending.inFlight.all()
      clearTimeout(timer)
    },
  }
}

/** Settles what is owed and sends what is due at a moment, and nothing more: for tests, and for the seed. */
export async function sendWebhooksOnce({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await drainPendingWebhooks({ payload, now })
  const sending = newSending({ payload, clock: () => now })
  for (;;) {
    await sending.begin()
    if (sending.inFlight.isEmpty) return
    await sending.inFlight.one()
  }
}

/** What one sender has on its way, and how it begins more. */
function newSending({
  payload,
  clock,
  signal,
  onHandled,
}: {
  payload: Payload
  clock: () => Date
  signal?: AbortSignal
  onHandled?: () => void
}): {
  inFlight: InFlight<void>
  begin: (args?: { isStopped?: () => boolean }) => Promise<boolean>
} {
  const ofSite = new Map<WebhookDelivery['site'], number>()
  const count = (site: WebhookDelivery['site'], by: number): void =>
    void ofSite.set(site, (ofSite.get(site) ?? 0) + by)
  const gate = { allowed: () => parallelWebhooks, note: () => {} }
  const inFlight = new InFlight<void>({ server: gate, clock, onHandled })
  return {
    inFlight,
    begin: (args = {}) =>
      sendDue({
        ...args,
        inFlight,
        claim: () => {
          const busySites = [...ofSite].flatMap(([site, n]) => (n >= parallelPerSite ? [site] : []))
          return claimDelivery({ payload, now: clock(), busySites })
        },
        send: async (delivery) => {
          const { site } = delivery
          count(site, 1)
          await sendDelivery({ payload, delivery, now: clock(), signal })
          count(site, -1)
        },
      }),
  }
}
