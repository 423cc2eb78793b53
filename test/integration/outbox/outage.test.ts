import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { createServerBreaker } from '../../../src/outbox/serverBreaker.ts'
import { makeEvent, makeRegistration } from '../../support/factories.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const minute = 60_000
const hour = 60 * minute
/** Few and short, so that the suite stays quick; OUTAGE_MAILS=2000 OUTAGE_HOURS=72 for as much as one likes. */
const waiting = Number(process.env.OUTAGE_MAILS ?? 100)
const hoursAway = Number(process.env.OUTAGE_HOURS ?? 24)

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})

/** Puts mails into the outbox, as a registration each would have. */
async function queueMails({ count, now }: { count: number; now: Date }): Promise<void> {
  const event = await makeEvent(payload)
  for (let n = 0; n < count; n += 1) {
    const registration = await makeRegistration(payload, { event, email: `person-${n}@example.org` })
    await payload.db.updateOne({
      collection: 'registrations',
      id: registration.id,
      data: { pendingMails: null },
    })
    await payload.db.create({
      collection: 'messages',
      data: {
        registration: registration.id,
        event: event.id,
        recipient: registration.email,
        subject: 'Anmeldebestätigung',
        kind: 'confirmation',
        locale: 'de',
        state: 'queued',
        attempts: 0,
        isBulk: false,
        queuedAt: now.toISOString(),
        nextAttemptAt: now.toISOString(),
        dedupeKey: `outage:${n}`,
        messageId: `<outage-${n}@localhost>`,
      },
    })
  }
}

const count = async (state: string): Promise<number> =>
  (await payload.db.count({ collection: 'messages', where: { state: { equals: state } } })).totalDocs

async function triesSoFar(): Promise<number> {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { attempts: { greater_than: 0 } },
    select: { attempts: true },
    depth: 0,
    pagination: false,
  })
  return docs.reduce((sum, { attempts }) => sum + (attempts ?? 0), 0)
}

describe('a mail server that is away for a day or more while many mails wait', () => {
  it('is asked at most sixteen times an hour, and gets all mails within 15 minutes of its return', async () => {
    const start = Date.now()
    await queueMails({ count: waiting, now: new Date(start) })
    const { port } = new URL(smtp.url)
    await smtp.stop()
    const breaker = createServerBreaker({ parallel: 5 })
    let now = start
    const triesByHour: number[] = []
    for (let end = 1; end <= hoursAway; end += 1) {
      const before = await triesSoFar()
      for (; now < start + end * hour; now = breaker.openUntil()?.getTime() ?? now + 5000) {
        await runWorkerOnce({ payload, now: new Date(now), breaker })
      }
      triesByHour.push((await triesSoFar()) - before)
    }
    // The first hour has the quick tries, and those that were on their way together.
    expect(triesByHour[0]).toBeLessThan(30)
    expect(Math.max(...triesByHour.slice(1))).toBeLessThanOrEqual(16)
    expect(Math.min(...triesByHour)).toBeGreaterThanOrEqual(11)
    expect(await count('queued')).toBe(waiting)

    smtp = await startSmtpServer({ port: Number(port) })
    const back = start + hoursAway * hour
    while ((await count('sent')) < waiting) {
      expect(now - back).toBeLessThan(15 * minute)
      await runWorkerOnce({ payload, now: new Date(now), breaker })
      now = breaker.openUntil()?.getTime() ?? now + 5000
    }
    expect(smtp.mails).toHaveLength(waiting)
    expect(new Set(smtp.mails.map(({ to }) => to)).size).toBe(waiting)
  }, 600_000)
})

describe('a mail server that does not come back', () => {
  it('lets all mails fail after four days, though few of them were tried', async () => {
    await payload.db.deleteMany({ collection: 'messages', where: {} })
    await smtp.stop()
    const start = Date.now()
    await queueMails({ count: 50, now: new Date(start) })
    const breaker = createServerBreaker({ parallel: 5 })
    await runWorkerOnce({ payload, now: new Date(start), breaker })
    await runWorkerOnce({ payload, now: new Date(start + 95 * hour), breaker })
    expect(await count('queued')).toBe(50)
    await runWorkerOnce({ payload, now: new Date(start + 97 * hour), breaker })
    expect([await count('queued'), await count('failed')]).toEqual([0, 50])
    smtp = await startSmtpServer()
  }, 120_000)
})
