import type { Payload } from 'payload'
import { describeAnswer } from '../i18n/describeAnswer.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { deliverWebhook } from './deliverWebhook.ts'
import type { TestWebhookResult } from './rules/webhookAnswer.ts'
import { newWebhookId } from './webhookSecret.ts'
import { findWebhookSite } from '../sites/webhookSites.ts'

/** Sends a site a webhook that says nothing but that it is a trial (`type: "test"`), whether or not it is switched on. */
export async function sendTestWebhook({
  payload,
  siteId,
  locale,
}: {
  payload: Payload
  siteId: string
  locale: Locale
}): Promise<TestWebhookResult> {
  const site = await findWebhookSite({ payload, id: siteId })
  if (!site) {
    const message = { de: 'Speichern Sie zuerst eine Adresse.', en: 'Save an address first.' }[locale]
    return { isOk: false, message }
  }
  const { answer, shown } = await deliverWebhook({
    site,
    webhookId: newWebhookId(),
    body: JSON.stringify({ type: 'test', timestamp: new Date().toISOString(), data: {} }),
    allowsPrivate: optionsOf(payload).localWebhooks,
  })
  const isOk = answer !== null && answer.status >= 200 && answer.status < 300
  return { isOk, message: describeAnswer({ stored: shown, locale }) }
}
