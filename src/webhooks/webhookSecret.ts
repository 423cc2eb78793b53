import { randomBytes } from 'node:crypto'

/** A new secret to sign with, as Standard Webhooks writes one: 256 random bit, 192 to 512 are asked for. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** A new id of a webhook, the same for every try to send it. */
export function newWebhookId(): string {
  return `msg_${randomBytes(18).toString('base64url')}`
}
