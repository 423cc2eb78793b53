import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { storedAnswer } from '../../../src/outbox/rules/answer.ts'
import type { Payload } from 'payload'
import { isPublicAddress } from '../../../src/webhooks/rules/publicAddress.ts'
import { deliverWebhook } from '../../../src/webhooks/deliverWebhook.ts'
import { postWebhook, PrivateAddressError } from '../../../src/webhooks/postWebhook.ts'
import { newWebhookSecret } from '../../../src/webhooks/webhookSecret.ts'
import { sendWebhooksOnce } from '../../../src/webhooks/webhookSender.ts'
import { sendTestWebhook } from '../../../src/webhooks/sendTestWebhook.ts'
import { makeEvent } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { startWebhookReceiver, type TestReceiver } from '../../support/webhookReceiver.ts'

const environment = process.env.NODE_ENV

let test: TestPayload
let payload: Payload
let receiver: TestReceiver
beforeAll(async () => {
  test = await startPayload({ NODE_ENV: 'production' })
  payload = test.payload
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  Object.assign(process.env, { NODE_ENV: environment })
  await receiver.stop()
  await test.stop()
})

let count = 0
const makeSite = (url: string) =>
  payload.create({
    collection: 'sites',
    data: { name: `Website ${(count += 1)}`, limit: 500, webhook: { enabled: true, url } },
  })

describe('in production, webhooks', () => {
  it.each([
    ['http', 'http://example.org/hook'],
    ['this machine', 'https://localhost/hook'],
    ['this machine, by number', 'https://127.0.0.1/hook'],
    ['this machine, in hexadecimal', 'https://0x7f000001/hook'],
    ['a private network', 'https://10.0.0.5/hook'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest'],
    ['this machine over IPv6', 'https://[::1]/hook'],
    ['an IPv4 address in an IPv6 one', 'https://[::ffff:127.0.0.1]/hook'],
    ['a user name and a password', 'https://user:geheim@example.org/hook'],
  ])('have no address with %s', async (_, url) => {
    await expect(makeSite(url)).rejects.toMatchObject({ status: 400 })
  })

  it('do not go to a name that leads to this machine, though its address was saved', async () => {
    const asked = await deliverWebhook({
      // Reached by the name alone, as an attacker’s own name server could have it.
      site: { url: receiver.url.replace('127.0.0.1', 'localhost'), secret: newWebhookSecret() },
      webhookId: 'msg_1',
      body: '{}',
      allowsPrivate: false,
    })
    expect(asked).toMatchObject({ answer: null, shown: storedAnswer('webhookUrl', 'insecure') })
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const request = postWebhook({
        url: receiver.url.replace('127.0.0.1', host),
        body: '{}',
        headers: {},
        mayGoTo: isPublicAddress,
        signal: AbortSignal.timeout(5000),
      })
      await expect(request).rejects.toBeInstanceOf(PrivateAddressError)
    }
    expect(receiver.received).toEqual([])
  })

  it('go to an address that the name was looked up for', async () => {
    const looked: string[] = []
    const answer = await postWebhook({
      url: receiver.url.replace('127.0.0.1', 'localhost'),
      body: '{}',
      headers: {},
      mayGoTo: (address) => looked.push(address) > 0,
      signal: AbortSignal.timeout(5000),
    })
    expect(answer).toEqual({ status: 204, retryAfter: null, text: '' })
    expect(looked).toContain('127.0.0.1')
    receiver.received.length = 0
  })

  it('do not go to a private address that was saved while it was allowed', async () => {
    const site = await makeSite('https://example.org/hook')
    const webhook = { ...site.webhook, url: receiver.url }
    await payload.db.updateOne({ collection: 'sites', id: site.id, data: { ...site, webhook } })
    expect(await sendTestWebhook({ payload, siteId: site.id, locale: 'de' })).toMatchObject({ isOk: false })
    await makeEvent(payload)
    await sendWebhooksOnce({ payload, now: new Date() })
    const { docs } = await payload.find({ collection: 'webhook-deliveries' })
    expect(docs).toMatchObject([{ state: 'queued', attempts: 1 }])
    expect(receiver.received).toEqual([])
  })
})
