import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { drainPendingMails } from '../../../src/mail/drainPendingMails.ts'
import type { Event } from '../../../src/payload-types.ts'
import { makeEvent, makeRegistration } from '../../support/factories.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const limit = 10

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let event: Event
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url, MAIL_PER_MINUTE: String(limit) })
  payload = test.payload
  event = await makeEvent(payload)
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(async () => {
  smtp.mails.length = 0
  await payload.db.deleteMany({ collection: 'messages', where: {} })
})

async function queueMails(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await makeRegistration(payload, { event })
  await drainPendingMails({ payload, now: new Date() })
}

describe('a limit of ten mails a minute', () => {
  it('holds, and the rest follows minute by minute', async () => {
    await queueMails(25)
    const start = Date.now()
    const sentAfter: number[] = []
    for (const seconds of [0, 30, 59, 61, 90, 122]) {
      await runWorkerOnce({ payload, now: new Date(start + seconds * 1000) })
      sentAfter.push(smtp.mails.length)
    }
    expect(sentAfter).toEqual([10, 10, 10, 20, 20, 25])
  })

  it('holds for all that send from one database together, give or take one each', async () => {
    await queueMails(30)
    const now = new Date()
    await Promise.all([1, 2, 3].map(() => runWorkerOnce({ payload, now })))
    expect(smtp.mails.length).toBeGreaterThanOrEqual(limit)
    expect(smtp.mails.length).toBeLessThanOrEqual(limit + 2)
    await runWorkerOnce({ payload, now })
    expect(smtp.mails.length).toBeLessThanOrEqual(limit + 2)
  })

  it('lets what people wait for go before what everybody gets', async () => {
    await queueMails(12)
    await payload.db.updateMany({ collection: 'messages', where: {}, data: { isBulk: true } })
    const waits = await makeRegistration(payload, { event })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(limit)
    expect(smtp.mails.map(({ to }) => to)).toContain(waits.email)
  })
})
