import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeEvent } from '../../support/factories.ts'
import { type ServerProcess, startServerProcess } from '../../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'
import { startWebhookReceiver, type TestReceiver, verified } from '../../support/webhookReceiver.ts'

let test: TestPayload
let receiver: TestReceiver
beforeAll(async () => {
  test = await startPayload()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  await receiver.stop()
  await test.stop()
})

const startServer = (): Promise<ServerProcess> =>
  startServerProcess({
    env: {
      DATA_DIR: test.dataDir,
      DATABASE_URL: process.env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      LOCAL_WEBHOOKS: 'on',
      DEMO: 'off',
    },
    bound: 110_000,
  })

const ids = () => receiver.received.map(({ id }) => id)

describe('two servers on one database', () => {
  it('send each webhook once, and the next one goes on where they were killed', async () => {
    const { payload } = test
    const site = await payload.create({
      collection: 'sites',
      data: { name: 'Website', limit: 500, webhook: { enabled: true, url: receiver.url } },
    })
    const [first, second] = await Promise.all([startServer(), startServer()])
    for (let n = 0; n < 10; n += 1) await makeEvent(payload)
    const states = async () => {
      const { docs } = await payload.find({ collection: 'webhook-deliveries', pagination: false })
      return docs.map(({ state }) => state)
    }
    // After that nothing is left of which a second one could come.
    const areAllSent = async () => (await states()).filter((state) => state === 'sent').length >= 10
    await waitUntil('all have arrived', areAllSent)
    expect(await states()).toEqual(Array.from({ length: 10 }, () => 'sent'))
    expect(new Set(ids()).size).toBe(10)
    expect(receiver.received).toHaveLength(10)

    receiver.received.length = 0
    receiver.answerWith('silence')
    await makeEvent(payload)
    await waitUntil('one is on its way', () => receiver.received.length === 1)
    // Whichever of them holds it.
    await Promise.all([first.end('SIGKILL'), second.end('SIGKILL')])
    receiver.answerWith({ status: 204 })
    const third = await startServer()
    await waitUntil('it was sent once more', () => receiver.received.length === 2)
    expect(new Set(ids()).size).toBe(1)
    expect(verified(receiver.received[1]!, site.webhook?.secret ?? '')).toMatchObject({
      type: 'event.published',
    })
    expect(await third.end('SIGTERM')).toBe(0)
    expect(await states()).toEqual(Array.from({ length: 11 }, () => 'sent'))
  }, 300_000)
})
