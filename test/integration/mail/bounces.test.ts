import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { actOnMessages } from '../../../src/mail/actOnMessages.ts'
import { readBounces } from '../../../src/mail/bounces/readBounces.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import type { Event, Message, Registration } from '../../../src/payload-types.ts'
import { exchangeReport, eximReport, postfixReport } from '../../support/deliveryReports.ts'
import { makeEvent, makeRegistration } from '../../support/factories.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { workOf } from '../../support/workOf.ts'

const day = 86_400_000

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let event: Event
let maildir: string
beforeAll(async () => {
  maildir = await mkdtemp(path.join(tmpdir(), 'bounces-'))
  for (const folder of ['tmp', 'new', 'cur']) await mkdir(path.join(maildir, folder))
  smtp = await startSmtpServer()
  test = await startPayload({
    SMTP_URL: smtp.url,
    BOUNCE_MAILDIR: maildir,
    BOUNCE_ADDRESS: 'bounces@forum.example',
  })
  payload = test.payload
  event = await makeEvent(payload)
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
  await rm(maildir, { recursive: true })
})
beforeEach(async () => {
  smtp.mails.length = 0
  for (const name of await readdir(path.join(maildir, 'cur'))) await rm(path.join(maildir, 'cur', name))
})

let arrivals = 0

async function arrive(text: string | Buffer): Promise<string> {
  const name = `17733132${(arrivals += 1)}.V801I1.mail`
  await writeFile(path.join(maildir, 'new', name), text)
  return name
}

const aside = async (): Promise<string[]> => (await readdir(path.join(maildir, 'cur'))).sort()
const unread = (): Promise<string[]> => readdir(path.join(maildir, 'new'))
const read = () => readBounces({ payload, now: new Date() })

interface Sent {
  registration: Registration
  message: Message
  /** What the mail server got as the sender's address. */
  from: string
}

async function send(): Promise<Sent> {
  const registration = await makeRegistration(payload, { event })
  await runWorkerOnce({ payload })
  const { docs } = await payload.find({
    collection: 'messages',
    where: { registration: { equals: registration.id } },
    depth: 0,
  })
  return { registration, message: docs[0]!, from: smtp.mails.at(-1)?.from ?? '' }
}

async function now({ registration, message }: Sent) {
  const { state, lastAnswer } = await payload.findByID({ collection: 'messages', id: message.id, depth: 0 })
  const found = await payload.findByID({ collection: 'registrations', id: registration.id, depth: 0 })
  return { state, lastAnswer, unreachable: found.unreachableReason ?? null, by: found.unreachableBy ?? null }
}

const userUnknown =
  '550 5.1.1 <weg@example.org>: Recipient address rejected: User unknown in virtual mailbox table'

const marked = {
  state: 'bounced',
  lastAnswer: `Unzustellbar: ${userUnknown}`,
  unreachable: userUnknown,
  by: 'report',
}

describe('a report that a mail could not be delivered', () => {
  it.each([
    ['Postfix', postfixReport],
    ['Exim', eximReport],
    ['Exchange', exchangeReport],
  ])('by %s marks the mail and the person', async (_, write) => {
    const others = await send()
    const before = await now(others)
    const sent = await send()
    const name = await arrive(write({ messageId: sent.message.messageId! }))
    expect(await read()).toEqual({ bounced: 1 })
    expect(await now(sent)).toEqual(marked)
    expect(await now(others)).toEqual(before)
    expect([await unread(), await aside()]).toEqual([[], [`${name}:2,S`]])
  })

  it('is known by the address that it was sent to, where it quotes nothing', async () => {
    const sent = await send()
    expect(sent.from).toMatch(/^bounces\+[\da-f-]{36}@forum\.example$/)
    await arrive(postfixReport({ messageId: null, to: sent.from }))
    expect(await read()).toEqual({ bounced: 1 })
    expect(await now(sent)).toEqual(marked)
  })

  it('marks though it brings back a mail of ten megabytes', async () => {
    const sent = await send()
    const text = postfixReport({ messageId: sent.message.messageId! }).replace(
      'text/rfc822-headers',
      'message/rfc822',
    )
    const end = text.lastIndexOf('\n--')
    await arrive(`${text.slice(0, end)}\n${`${'x'.repeat(76)}\n`.repeat(136_000)}${text.slice(end)}`)
    const { result, milliseconds } = await workOf(read)
    expect(result).toEqual({ bounced: 1 })
    expect(milliseconds).toBeLessThan(5000)
    expect(await now(sent)).toEqual(marked)
  })

  it('does not mark the person where the trouble was a passing one', async () => {
    const sent = await send()
    const diagnostic = '452 4.2.2 The mailbox is full'
    await arrive(eximReport({ messageId: sent.message.messageId!, status: '4.2.2', diagnostic }))
    await read()
    expect(await now(sent)).toEqual({
      state: 'bounced',
      lastAnswer: `Unzustellbar: ${diagnostic}`,
      unreachable: null,
      by: null,
    })
  })

  it('leaves a mail alone that an editor has sent once more since, yet marks the person', async () => {
    const sent = await send()
    await actOnMessages({ payload, action: 'resend', ids: [sent.message.id], by: 'Konto', now: new Date() })
    await arrive(postfixReport({ messageId: sent.message.messageId! }))
    await read()
    expect(await now(sent)).toMatchObject({ state: 'queued', unreachable: userUnknown })
    await runWorkerOnce({ payload })
    expect(await now(sent)).toMatchObject({ state: 'sent', unreachable: userUnknown })
  })
})

describe('a report that changes nothing of the registration', () => {
  it('is one of a delay: it is noted', async () => {
    const sent = await send()
    const diagnostic = '451 4.7.1 Greylisted'
    const report = { messageId: sent.message.messageId!, action: 'delayed', status: '4.7.1', diagnostic }
    await arrive(postfixReport(report))
    expect(await read()).toEqual({ noted: 1 })
    expect(await now(sent)).toEqual({
      state: 'sent',
      lastAnswer: `Verzögert: ${diagnostic}`,
      unreachable: null,
      by: null,
    })
  })

  it('is one that the mail has arrived', async () => {
    const sent = await send()
    const before = await now(sent)
    await arrive(exchangeReport({ messageId: sent.message.messageId!, action: 'delivered', status: '2.0.0' }))
    expect(await read()).toEqual({ noted: 1 })
    expect(await now(sent)).toEqual(before)
  })

  it.each([
    ['names a mail that is not ours', { messageId: '<erfunden@localhost>' }, 'unknown', 'FS'],
    ['names no mail', { messageId: null }, 'unknown', 'FS'],
    [
      'was sent to a forged address',
      { messageId: null, to: 'bounces+erfunden@forum.example' },
      'unknown',
      'FS',
    ],
  ])('is one that %s: it is set aside', async (_, facts, outcome, flags) => {
    const sent = await send()
    const before = await now(sent)
    const name = await arrive(postfixReport({ recipient: sent.registration.email, ...facts }))
    expect(await read()).toEqual({ [outcome]: 1 })
    expect(await now(sent)).toEqual(before)
    expect(await aside()).toEqual([`${name}:2,${flags}`])
  })

  it.each([
    ['a letter', 'From: jo@example.org\r\nSubject: Frage\r\n\r\nWann beginnt es?'],
    ['nothing', ''],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))],
    [
      'a thousand nested parts',
      Array.from(
        { length: 1000 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
      ).join(''),
    ],
  ])('is none at all but %s: it is left for people', async (_, text) => {
    const name = await arrive(text)
    expect(await read()).toEqual({ other: 1 })
    expect(await aside()).toEqual([`${name}:2,F`])
  })
})

describe('the folder of reports', () => {
  it('may be read by several processes at once', async () => {
    const sent = await send()
    for (let n = 0; n < 10; n += 1) await arrive(postfixReport({ messageId: sent.message.messageId! }))
    await Promise.all([read(), read(), read()])
    expect(await now(sent)).toEqual(marked)
    expect([(await unread()).length, (await aside()).length]).toEqual([0, 10])
  })

  it('is read on where one of the reports holds what no database takes', async () => {
    const [sent, other] = [await send(), await send()]
    const diagnostic = '550 5.1.1 User\u0000 unknown'
    await arrive(postfixReport({ messageId: '<a\u0000b@localhost>' }))
    await arrive(postfixReport({ messageId: sent.message.messageId!, diagnostic }))
    await arrive(postfixReport({ messageId: other.message.messageId! }))
    expect(await read()).toEqual({ unknown: 1, bounced: 2 })
    expect((await now(sent)).unreachable).toBe('550 5.1.1 User unknown')
    expect(await now(other)).toEqual(marked)
    expect(await unread()).toEqual([])
  })

  it('is rid of the reports that were read a week ago, and of nothing that is for people', async () => {
    const kept = await arrive('Subject: Frage\n\nWann beginnt es?')
    await arrive(postfixReport({ messageId: null }))
    await read()
    const old = new Date(Date.now() - 8 * day)
    for (const name of await aside()) await utimes(path.join(maildir, 'cur', name), old, old)
    const recent = await arrive(postfixReport({ messageId: null }))
    await read()
    expect(await aside()).toEqual([`${kept}:2,F`, `${recent}:2,FS`].sort())
  })

  it('leaves nobody’s name or address in the log', async () => {
    const lines: string[] = []
    const record = (...entry: unknown[]): number => lines.push(JSON.stringify(entry))
    const logger = payload.logger
    const levels = { trace: record, debug: record, info: record, warn: record, error: record, fatal: record }
    payload.logger = Object.assign(Object.create(logger) as Payload['logger'], levels)
    const sent = await send()
    lines.length = 0
    await arrive(postfixReport({ messageId: sent.message.messageId!, recipient: 'zeugin@example.org' }))
    await arrive(postfixReport({ messageId: null, recipient: 'zeugin@example.org' }))
    await read()
    payload.logger = logger
    expect(lines).toEqual([JSON.stringify([{ bounced: 1, unknown: 1, msg: 'Reports about mails read' }])])
  })
})
