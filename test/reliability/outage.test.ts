import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runWorkerOnce } from '../../src/worker/worker.ts'
import type { Event, Message, Registration } from '../../src/payload-types.ts'
import { inDays, makeEvent, makeMeeting, makeRegistration } from '../support/factories.ts'
import { times } from '../support/breadth.ts'
import { freePort } from '../runner/freePort.mjs'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { type SmtpSink, startSmtpSink } from '../support/smtpSink.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

const minute = 60_000
const hour = 60 * minute

let test: TestPayload
let payload: Payload
let port: number
let event: Event
let server: SmtpSink | TestSmtpServer | null = null

beforeAll(async () => {
  port = await freePort()
  test = await startPayload({ SMTP_URL: `smtp://127.0.0.1:${port}` })
  payload = test.payload
  event = await makeEvent(payload, { startsAt: inDays(14) })
  await makeMeeting(payload, { event })
})
afterAll(() => test.stop())
afterEach(async () => {
  await server?.stop()
  server = null
})

/** The mail server does so from now on, in place of what it did before. */
async function misbehave(...options: string[]): Promise<void> {
  server = await startSmtpSink({ options, port })
}

async function recover(): Promise<TestSmtpServer> {
  await server?.stop()
  const recovered = await startSmtpServer({ port })
  server = recovered
  return recovered
}

async function messageOf({ id }: Registration): Promise<Message> {
  const where = { registration: { equals: id } }
  const { docs } = await payload.find({ collection: 'messages', where, depth: 0 })
  if (!docs[0] || docs.length > 1) throw new Error(`Expected one message, got ${docs.length}`)
  return docs[0]
}

const nextTry = ({ nextAttemptAt }: Message): Date => new Date(nextAttemptAt ?? '')

// The steps of RFC 5321 3.3 and 4.1.1, as smtp-sink names them; a dot is the end of the mail.
const aboutTheServer = ['CONNECT', 'EHLO,HELO']
const aboutTheMail = ['MAIL', 'RCPT', 'DATA', '.']
const steps = [...aboutTheServer, ...aboutTheMail]

async function expectToWaitAndArrive(answer: RegExp): Promise<void> {
  const registration = await makeRegistration(payload, { event })
  await runWorkerOnce({ payload })
  const message = await messageOf(registration)
  expect(message).toMatchObject({ state: 'queued', attempts: 1 })
  expect(message.lastAnswer).toMatch(answer)
  expect(nextTry(message).getTime() - Date.now()).toBeLessThan(minute)
  const { mails } = await recover()
  await runWorkerOnce({ payload, now: nextTry(message) })
  expect(mails.map(({ to, parsed }) => [to, parsed.messageId])).toEqual([
    [registration.email, message.messageId],
  ])
}

describe('a mail whose server', () => {
  it.each(steps)('refuses for now at %s waits, and arrives once it may', async (step) => {
    await misbehave('-r', step)
    await expectToWaitAndArrive(/^45\d /)
  })

  it.each(aboutTheMail)('refuses for good at %s has failed, with the answer', async (step) => {
    await misbehave('-f', step)
    const registration = await makeRegistration(payload, { event })
    await runWorkerOnce({ payload })
    const message = await messageOf(registration)
    expect(message).toMatchObject({ state: 'failed', attempts: 1 })
    expect(message.lastAnswer).toMatch(/^5\d\d /)
    const { mails } = await recover()
    await runWorkerOnce({ payload, now: new Date(Date.now() + 72 * hour) })
    expect(mails.map(({ to }) => to)).toEqual([])
  })

  // Such a server says nothing about the mail: the operator has something to mend first.
  it.each(aboutTheServer)('refuses everybody at %s waits, and arrives once it may', async (step) => {
    await misbehave('-f', step)
    await expectToWaitAndArrive(/^5\d\d /)
  })

  it.each(steps)('hangs up at %s waits, and arrives once the server is well', async (step) => {
    await misbehave('-q', step)
    await expectToWaitAndArrive(/./)
  })

  it.each(steps)('says goodbye with 421 at %s waits, and arrives once the server is well', async (step) => {
    await misbehave('-Q', step)
    await expectToWaitAndArrive(/^421 /)
  })

  it('never answers the end of the mail is given up waiting for, and gets the mail again with its Message-ID', async () => {
    await misbehave('-W', '.:120')
    await expectToWaitAndArrive(/./)
  }, 120_000)
})

describe('mails of three days without a mail server', () => {
  it(
    'are all delivered within a quarter of an hour of its return',
    async () => {
      const start = Date.now()
      const end = start + 72 * hour
      const people = times({ full: 20, short: 3 })
      const registrations = await Promise.all(
        Array.from({ length: people }, () => makeRegistration(payload, { event })),
      )
      await runWorkerOnce({ payload, now: new Date(start) })
      for (;;) {
        const messages = await Promise.all(registrations.map(messageOf))
        expect(messages.map(({ state }) => state)).toEqual(messages.map(() => 'queued'))
        const next = Math.min(...messages.map((message) => nextTry(message).getTime()))
        if (next > end) break
        await runWorkerOnce({ payload, now: new Date(next) })
      }
      const { mails } = await recover()
      for (let now = end; now <= end + 15 * minute; now += minute) {
        await runWorkerOnce({ payload, now: new Date(now) })
      }
      expect(mails.map(({ to }) => to).sort()).toEqual(registrations.map(({ email }) => email).sort())
    },
    times({ full: 3_600_000, short: 600_000 }),
  )
})
