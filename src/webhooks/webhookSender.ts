import type { Payload } from 'payload'
import { createSender, type Sender } from '../outbox/createSender.ts'
import type { WebhookDelivery } from '../payload-types.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { startRepeatedTask } from '../runtime/repeatedTask.ts'
import { claimDelivery } from './claimDelivery.ts'
import { drainPendingWebhooks } from './drainPendingWebhooks.ts'
import { sendDelivery } from './sendDelivery.ts'

/** Webhooks that one process sends at the same time, and to the same site: one that does not answer delays no other. */
const parallelWebhooks = 10
const parallelPerSite = 2

/** Milliseconds after which to look for pending and due webhooks. */
const lookEvery = 1000

/** Milliseconds that those on their way get when the sender is told to stop. */
const patience = 5000

interface WebhookSender {
  /** Takes no more webhooks, and waits for those on their way; ends them after a while, to be sent by whoever starts next. */
  stop: () => Promise<void>
}

/** Sends pending webhooks from now on. Any number of processes may, on one database: each webhook is sent by one of them. */
export function startWebhookSender({ payload }: { payload: Payload }): WebhookSender {
  const clock = (): Date => new Date()
  const stopping = new AbortController()
  const onError = (error: unknown): void =>
    payload.logger.error({
      err: toLoggableError(error),
      msg: 'The sender of webhooks could not look for any',
    })
  const sender = createWebhookSender({ payload, clock, signal: stopping.signal }).start({
    every: lookEvery,
    onError,
  })
  const drainer = startRepeatedTask({
    run: async () => {
      if ((await drainPendingWebhooks({ payload, now: clock() })) > 0) sender.wake()
    },
    every: lookEvery,
    onError,
  })
  return {
    stop: async () => {
      const timer = setTimeout(() => stopping.abort(), patience)
      await Promise.all([drainer.stop(), sender.stop()])
      clearTimeout(timer)
    },
  }
}

/** Enqueues what is pending and sends what is due at a moment, and nothing more. For tests. */
export async function sendWebhooksOnce({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await drainPendingWebhooks({ payload, now })
  await createWebhookSender({ payload, clock: () => now }).sendDue()
}

function createWebhookSender({
  payload,
  clock,
  signal,
}: {
  payload: Payload
  clock: () => Date
  signal?: AbortSignal
}): Sender {
  const onTheirWay = new Map<WebhookDelivery['site'], number>()
  const count = (site: WebhookDelivery['site'], by: number): void =>
    void onTheirWay.set(site, (onTheirWay.get(site) ?? 0) + by)
  return createSender<WebhookDelivery>({
    slots: () => parallelWebhooks,
    // One at a time, since each may make its site a busy one.
    claim: async () => {
      const busySites = [...onTheirWay].flatMap(([site, n]) => (n >= parallelPerSite ? [site] : []))
      const delivery = await claimDelivery({ payload, now: clock(), busySites })
      return delivery ? [delivery] : []
    },
    send: async (delivery) => {
      const { site } = delivery
      count(site, 1)
      await sendDelivery({ payload, delivery, now: clock(), signal })
      count(site, -1)
    },
  })
}
