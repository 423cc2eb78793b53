import { Webhook } from 'standardwebhooks'

/** The headers by which a receiver checks where a webhook comes from (Standard Webhooks). */
export function signatureHeaders({
  webhookId,
  secret,
  body,
  sentAt,
}: {
  webhookId: string
  secret: string
  body: string
  sentAt: Date
}): Record<string, string> {
  return {
    'webhook-id': webhookId,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(webhookId, sentAt, body),
  }
}
