import type { Payload } from 'payload'
import { afterWebhookAnswer } from './rules/webhookAnswer.ts'
import { optionsOf } from '../options.ts'
import { holdLease } from '../outbox/holdLease.ts'
import { release } from '../outbox/release.ts'
import type { WebhookDelivery } from '../payload-types.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { deliverWebhook } from './deliverWebhook.ts'
import { composeWebhook } from './composeWebhook.ts'
import { findWebhookSite, switchOff } from '../sites/webhookSites.ts'
import { storedAnswer } from '../outbox/rules/answer.ts'

/** The result of an attempt to send a webhook. */
interface DeliveryResult extends Record<string, unknown> {
  state: 'sent' | 'queued' | 'failed' | 'stopped' | 'overtaken'
  lastAnswer: string
  sentAt?: Date
  nextAttemptAt?: Date
}

interface Sending {
  payload: Payload
  delivery: WebhookDelivery
  now: Date
  /** Ends the request before its time. Default: nothing does. */
  signal?: AbortSignal
}

/**
 * Sends a claimed webhook, records the result and releases the lease. Never throws: a fault is logged, and the webhook is
 * tried again, at the latest once its lease has expired.
 */
export async function sendDelivery({ payload, delivery, ...sending }: Sending): Promise<void> {
  const collection = optionsOf(payload).slugs.webhookDeliveries
  const log = {
    webhook: delivery.id,
    site: delivery.site,
    type: delivery.type,
    attempts: delivery.attempts,
  }
  const stopRenewing = holdLease({ payload, collection, entry: delivery })
  try {
    const result = await attempt({ payload, delivery, ...sending })
    const isOurs = await release({ payload, collection, entry: delivery, result })
    const msg = isOurs ? 'Webhook handled' : 'Webhook handled after its lease'
    payload.logger.info({ ...log, state: result.state, msg })
  } catch (error) {
    payload.logger.error({ ...log, err: toLoggableError(error), msg: 'A webhook could not be sent' })
  } finally {
    stopRenewing()
  }
}

async function attempt({ payload, delivery, now, signal }: Sending): Promise<DeliveryResult> {
  const site = await findWebhookSite({ payload, id: String(delivery.site) })
  if (!site?.isOn) {
    return { state: 'stopped', lastAnswer: storedAnswer('webhookOff') }
  }
  const body = await composeWebhook({ payload, delivery })
  if (!body) return { state: 'overtaken', lastAnswer: storedAnswer('newerNotice') }
  const { answer, shown } = await deliverWebhook({
    site,
    webhookId: delivery.webhookId ?? '',
    body: JSON.stringify(body),
    allowsPrivate: optionsOf(payload).localWebhooks,
    signal,
  })
  const outcome = afterWebhookAnswer({
    answer,
    attempts: delivery.attempts ?? 1,
    queuedAt: new Date(delivery.queuedAt ?? delivery.createdAt),
    now,
    random: Math.random(),
  })
  if (outcome.state === 'sent') return { ...outcome, sentAt: now, lastAnswer: shown }
  if (outcome.state === 'queued') return { ...outcome, lastAnswer: shown }
  if (outcome.isGone) {
    const note = storedAnswer('webhookGone')
    await switchOff({ payload, site, note })
  }
  return { state: 'failed', lastAnswer: shown }
}
