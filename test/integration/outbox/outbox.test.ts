import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { messageLease } from '../../../src/outbox/rules/retry.ts'
import { tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { claimMessages } from '../../../src/mail/send/claimMessages.ts'
import { clearPendingMails } from '../../../src/mail/enqueue/clearPendingMails.ts'
import { runWorkerOnce, startWorker } from '../../../src/worker/worker.ts'
import { holdLease } from '../../../src/outbox/holdLease.ts'
import { releaseMessage } from '../../../src/mail/send/releaseMessage.ts'
import { renderMessage } from '../../../src/mail/renderMessage.ts'
import { enqueuePendingMails } from '../../../src/mail/enqueue/enqueuePendingMails.ts'
import { createGiveWay } from '../../../src/mail/giveWay.ts'
import { createMailSender } from '../../../src/mail/mailSender.ts'
import { drainPendingMails } from '../../../src/mail/drainPendingMails.ts'
import { MailBatch } from '../../../src/mail/facts/MailBatch.ts'
import type { Event, Message, Registration } from '../../../src/payload-types.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { findStoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const joinMarker = 'geheimer-zugang-7731'

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let event: Event
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
  event = await makeEvent(payload)
  await makeMeeting(payload, { event, joinUrl: `https://zoom.example/j/${joinMarker}` })
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
})
afterEach(() => {
  smtp.rejectWith(null)
  smtp.beforeAccepting(null)
})

async function messagesOf(registration: { id: string }): Promise<Message[]> {
  const where = { registration: { equals: registration.id } }
  const found = await payload.find({
    collection: 'messages',
    where,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return found.docs
}

async function messageOf(registration: { id: string }): Promise<Message> {
  const [message, ...others] = await messagesOf(registration)
  if (!message || others.length > 0)
    throw new Error(`Expected one message, got ${message ? others.length + 1 : 0}`)
  return message
}

const setPending = (registration: { id: string }, pendingMails: string | null) =>
  payload.db.updateOne({ collection: 'registrations', id: registration.id, data: { pendingMails } })

const pendingOf = async (registration: { id: string }): Promise<string | null | undefined> =>
  (await findStoredRegistration({ payload, id: registration.id }))?.pendingMails

const messageIds = (): (string | undefined)[] => smtp.mails.map(({ parsed }) => parsed.messageId)

const claimMessage = async (args: { payload: Payload; now: Date }): Promise<Message | null> =>
  (await claimMessages({ ...args, limit: 1 }))[0] ?? null

const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)

describe('a pending mail', () => {
  it('is sent once, and is pending no more', async () => {
    const registration = await makeRegistration(payload, { event, email: 'einmal@example.org' })
    expect(await pendingOf(registration)).toBe('confirmation:0')
    await runWorkerOnce({ payload })
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ to }) => to)).toEqual(['einmal@example.org'])
    expect(await pendingOf(registration)).toBeNull()
    const message = await messageOf(registration)
    expect(message).toMatchObject({
      kind: 'confirmation',
      state: 'sent',
      recipient: 'einmal@example.org',
      subject: smtp.mails[0]?.parsed.subject,
      locale: 'de',
      attempts: 1,
      leaseUntil: null,
      nextAttemptAt: null,
    })
    expect(message.lastAnswer).toMatch(/^250 /)
    expect(Math.abs(Date.parse(message.sentAt ?? '') - Date.now())).toBeLessThan(60_000)
    expect(messageIds()).toEqual([message.messageId])
    expect(message.messageId).toMatch(/^<[\da-f-]{36}@localhost>$/)
  })

  it('stays pending until it is in the outbox', async () => {
    const registration = await makeRegistration(payload, { event })
    const { create } = payload.db
    const pending: unknown[] = []
    payload.db.create = async (args) => {
      if (args.collection === 'messages') pending.push(await pendingOf(registration))
      return create.call(payload.db, args)
    }
    try {
      await drainPendingMails({ payload, now: new Date() })
    } finally {
      payload.db.create = create
    }
    expect(pending).toEqual(['confirmation:0'])
    expect(await pendingOf(registration)).toBeNull()
    await runWorkerOnce({ payload })
  })

  it('is sent once where a crash left it pending beside the message', async () => {
    const registration = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    await setPending(registration, 'confirmation:0')
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(1)
    expect(await pendingOf(registration)).toBeNull()
    expect((await messageOf(registration)).state).toBe('sent')
  })

  it('is sent once where its sender vanished before it was cleared', async () => {
    const registration = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    await setPending(registration, 'confirmation:0')
    await claimMessage({ payload, now: new Date() })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    expect(await pendingOf(registration)).toBeNull()
    await runWorkerOnce({ payload, now: later(messageLease + 1000) })
    expect(smtp.mails).toHaveLength(1)
    expect(await messageOf(registration)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('stays pending where it changes while others are cleared with it, and is nothing of somebody deleted', async () => {
    const registrations = await Promise.all([1, 2, 3].map(() => makeRegistration(payload, { event })))
    const [cleared, changed, deleted] = registrations as [Registration, Registration, Registration]
    const enqueued = registrations.map(({ id }) => ({ id, pendingMails: 'confirmation:0' }))
    await setPending(changed, 'cancellation:0')
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: deleted.id } } })
    const existing = await clearPendingMails({ payload, registrations: enqueued })
    expect([...existing].sort()).toEqual([cleared.id, changed.id].sort())
    expect(await pendingOf(cleared)).toBeNull()
    expect(await pendingOf(changed)).toBe('cancellation:0')
    await setPending(changed, null)
  })

  it('is in no outbox where somebody is deleted while it is put there', async () => {
    const registration = await makeRegistration(payload, { event })
    const pending = (await findStoredRegistration({ payload, id: registration.id }))!
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: registration.id } } })
    const now = new Date()
    const batch = new MailBatch({ payload, now })
    expect(await enqueuePendingMails({ payload, registrations: [pending], batch, now })).toBe(0)
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    const where = { registration: { equals: registration.id } }
    expect((await payload.db.count({ collection: 'messages', where })).totalDocs).toBe(0)
  })

  it('is sent although a mail that nobody knows is pending at another registration', async () => {
    const broken = await makeRegistration(payload, { event })
    await setPending(broken, 'greeting:0')
    const sound = await makeRegistration(payload, { event })
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ to }) => to)).toEqual([sound.email])
    expect(await pendingOf(broken)).toBe('greeting:0')
    await setPending(broken, null)
  })

  it('is found however many are pending', async () => {
    const crowd = await Promise.all(Array.from({ length: 60 }, () => makeRegistration(payload, { event })))
    await Promise.all(crowd.slice(1).map((registration) => setPending(registration, 'cancellation:0')))
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(1)
    const left = await payload.db.count({
      collection: 'registrations',
      where: { pendingMails: { exists: true } },
    })
    expect(left.totalDocs).toBe(0)
  })
})

describe('a worker that gives way to people who register', () => {
  const crowd = () => Promise.all(Array.from({ length: 25 }, () => makeRegistration(payload, { event })))
  const giveWayAt = (now: Date) => createGiveWay({ payload, clock: () => now })
  const queued = async (): Promise<number> =>
    (await payload.db.count({ collection: 'messages', where: { state: { equals: 'queued' } } })).totalDocs

  it('makes ten mails in a second, however often it looks, and leaves the rest', async () => {
    const now = new Date()
    await crowd()
    const giveWay = giveWayAt(now)
    expect(await drainPendingMails({ payload, now, giveWay })).toBe(10)
    expect(await drainPendingMails({ payload, now, giveWay })).toBe(0)
    expect(await drainPendingMails({ payload, now })).toBe(15)
    await runWorkerOnce({ payload })
  })

  it('sends ten mails in a second, and leaves the rest', async () => {
    const now = new Date()
    await crowd()
    await drainPendingMails({ payload, now })
    const sender = createMailSender({ payload, clock: () => now, giveWay: giveWayAt(now) })
    await sender.sendDue()
    await sender.sendDue()
    expect([smtp.mails.length, await queued()]).toEqual([10, 15])
    await runWorkerOnce({ payload })
  })

  it('makes and sends all of them once nobody registers', async () => {
    await crowd()
    const now = later(60_000)
    expect(await drainPendingMails({ payload, now, giveWay: giveWayAt(now) })).toBe(25)
    await createMailSender({ payload, clock: () => now, giveWay: giveWayAt(now) }).sendDue()
    expect([smtp.mails.length, await queued()]).toEqual([25, 0])
  })
})

describe('workers side by side', () => {
  it('send each of forty mails once, and stop when told to', async () => {
    const workers = [startWorker({ payload }), startWorker({ payload })]
    const emails = Array.from({ length: 40 }, (_, n) => `parallel-${n}@example.org`)
    await Promise.all(
      emails.map((email) => registerForEvent({ payload, input: { eventId: event.id, email, consents: [] } })),
    )
    const where = { recipient: { like: 'parallel-' } }
    const find = async (): Promise<Message[]> =>
      (await payload.find({ collection: 'messages', where, depth: 0, pagination: false })).docs
    await waitUntil('forty mails are sent', async () => {
      const messages = await find()
      return messages.length === 40 && messages.every(({ state }) => state === 'sent')
    })
    await Promise.all(workers.map(({ stop }) => stop()))
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual([...emails].sort())
    expect(new Set(messageIds()).size).toBe(40)
    expect((await find()).map(({ attempts }) => attempts)).toEqual(Array.from({ length: 40 }, () => 1))
    await makeRegistration(payload, { event, email: 'danach@example.org' })
    await drainPendingMails({ payload, now: new Date() })
    expect(smtp.mails).toHaveLength(40)
    await runWorkerOnce({ payload })
  })

  it('send a mail at once, without waiting for their next look', async () => {
    const { setTimeout } = globalThis
    const slowly = (run: () => void, milliseconds = 0) =>
      setTimeout(run, milliseconds < 500 ? milliseconds : 24 * 3_600_000)
    const looks = jest.spyOn(globalThis, 'setTimeout').mockImplementation(slowly)
    const worker = startWorker({ payload })
    try {
      // The first may be found by the first look, the others not before tomorrow.
      for (const count of [1, 2, 3]) {
        await makeRegistration(payload, { event })
        await waitUntil('the mail has come', () => smtp.mails.length === count)
      }
    } finally {
      looks.mockRestore()
      await worker.stop()
    }
  })

  it('wait for mails on their way before they stop', async () => {
    let accept = (): void => {}
    let isUnderWay = false
    smtp.beforeAccepting(() => {
      isUnderWay = true
      return new Promise((resolve) => (accept = resolve))
    })
    const worker = startWorker({ payload })
    const registration = await makeRegistration(payload, { event })
    await waitUntil('the server has the mail', () => isUnderWay)
    let hasStopped = false
    const stopping = worker.stop().then(() => (hasStopped = true))
    expect((await messageOf(registration)).state).toBe('sending')
    expect(hasStopped).toBe(false)
    accept()
    await stopping
    expect((await messageOf(registration)).state).toBe('sent')
  })
})

describe('a mail whose sender has vanished', () => {
  it('is taken over once the lease has expired, and not before', async () => {
    const registration = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    const claimed = await claimMessage({ payload, now: new Date() })
    expect(claimed?.registration).toBe(registration.id)
    await runWorkerOnce({ payload, now: later(messageLease / 2) })
    expect(smtp.mails).toHaveLength(0)
    await runWorkerOnce({ payload, now: later(messageLease + 1000) })
    expect(smtp.mails).toHaveLength(1)
    expect(await messageOf(registration)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('is taken over before those are sent that came later', async () => {
    const abandoned = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    await claimMessage({ payload, now: new Date() })
    await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    const next = await claimMessage({ payload, now: later(messageLease + 1000) })
    expect(next?.registration).toBe(abandoned.id)
    await runWorkerOnce({ payload, now: later(3 * messageLease) })
    expect(smtp.mails).toHaveLength(2)
  })

  it('carries the same Message-ID where it goes out again', async () => {
    const registration = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    const message = await claimMessage({ payload, now: new Date() })
    const mail = message && (await renderMessage({ payload, message }))
    if (!mail) throw new Error('There should be a mail')
    await payload.sendEmail(mail)
    await runWorkerOnce({ payload, now: later(messageLease + 1000) })
    const { messageId } = await messageOf(registration)
    expect(messageIds()).toEqual([messageId, messageId])
  })

  it('is nothing that the first sender can write about any more', async () => {
    const registration = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    const first = await claimMessage({ payload, now: new Date() })
    const second = await claimMessage({ payload, now: later(messageLease + 1000) })
    if (!first || !second) throw new Error('Both should have claimed')
    expect([first.id, first.leaseHolder === second.leaseHolder]).toEqual([second.id, false])
    const result = { state: 'failed', lastAnswer: 'zu spät' } as const
    expect(await releaseMessage({ payload, message: first, result })).toBe(false)
    expect((await messageOf(registration)).state).toBe('sending')
    expect(await releaseMessage({ payload, message: second, result: { ...result, state: 'sent' } })).toBe(
      true,
    )
  })

  it('is nobody else’s while the sender lives and renews the lease', async () => {
    const registration = await makeRegistration(payload, { event })
    const start = later(-messageLease + 1000)
    await drainPendingMails({ payload, now: start })
    const message = await claimMessage({ payload, now: start })
    if (!message) throw new Error('There should be a message')
    const letGo = holdLease({ payload, collection: 'messages', entry: message, every: 20 })
    await waitUntil('the lease has been renewed', async () => {
      const { leaseUntil } = await messageOf(registration)
      return (leaseUntil ?? '') > later(messageLease / 2).toISOString()
    })
    letGo()
    expect(await claimMessage({ payload, now: later(messageLease / 2) })).toBeNull()
    await releaseMessage({ payload, message, result: { state: 'failed', lastAnswer: 'nur geprüft' } })
  })

  it('goes to one of fifty that reach for it', async () => {
    await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    await claimMessage({ payload, now: new Date() })
    const now = later(messageLease + 1000)
    const claims = await Promise.all(Array.from({ length: 50 }, () => claimMessage({ payload, now })))
    const won = claims.filter((claim) => claim !== null)
    expect(won).toHaveLength(1)
    for (const message of won) {
      await releaseMessage({ payload, message, result: { state: 'failed', lastAnswer: 'nur geprüft' } })
    }
  })
})

describe('a mail that the server does not take', () => {
  it.each(['from', 'to', 'data'] as const)('is tried again later after a 4xx reply to %s', async (step) => {
    const registration = await makeRegistration(payload, { event })
    smtp.rejectWith(451, step)
    await runWorkerOnce({ payload })
    const waiting = await messageOf(registration)
    expect(waiting).toMatchObject({ state: 'queued', attempts: 1, leaseUntil: null })
    expect(waiting.sentAt ?? null).toBeNull()
    expect(waiting.lastAnswer).toMatch(/^451 /)
    const delay = Date.parse(waiting.nextAttemptAt ?? '') - Date.now()
    expect(delay).toBeGreaterThan(15_000)
    expect(delay).toBeLessThan(31_000)
    smtp.rejectWith(null)
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    await runWorkerOnce({ payload, now: new Date(waiting.nextAttemptAt ?? '') })
    expect(smtp.mails).toHaveLength(1)
    expect(await messageOf(registration)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it.each(['from', 'to', 'data'] as const)('has failed after a 5xx reply to %s', async (step) => {
    const registration = await makeRegistration(payload, { event })
    smtp.rejectWith(550, step)
    await runWorkerOnce({ payload })
    smtp.rejectWith(null)
    await runWorkerOnce({ payload, now: later(7 * 86_400_000) })
    expect(smtp.mails).toHaveLength(0)
    const message = await messageOf(registration)
    expect(message).toMatchObject({ state: 'failed', attempts: 1 })
    expect(message.sentAt ?? null).toBeNull()
    expect(message.lastAnswer).toMatch(/^550 /)
  })

  it('is kept while no server answers, and given up after four days', async () => {
    const { port } = new URL(smtp.url)
    await smtp.stop()
    const kept = await makeRegistration(payload, { event })
    const lost = await makeRegistration(payload, { event })
    await runWorkerOnce({ payload })
    const message = await messageOf(kept)
    expect(message).toMatchObject({ state: 'queued', attempts: 1 })
    expect(message.lastAnswer).toMatch(/^Der Mailserver war nicht zu erreichen \(E\w+\)\.$/)
    expect(message.lastAnswerInLanguages).toEqual({
      de: message.lastAnswer,
      en: expect.stringMatching(/^The mail server .*\(E\w+\)\.$/),
    })
    const { id } = await messageOf(lost)
    const queuedAt = later(-5 * 86_400_000).toISOString()
    await payload.db.updateOne({ collection: 'messages', id, data: { queuedAt } })
    await runWorkerOnce({ payload, now: later(60_000) })
    expect((await messageOf(lost)).state).toBe('failed')
    smtp = await startSmtpServer({ port: Number(port) })
    await runWorkerOnce({ payload, now: later(3_600_000) })
    expect(smtp.mails.map(({ to }) => to)).toEqual([kept.email])
  })
})

describe('somebody who cancels before the confirmation has gone out', () => {
  const tokenOf = async (registration: { id: string }): Promise<string> => {
    const stored = await findStoredRegistration({ payload, id: registration.id })
    return tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: payload.secret })
  }

  it('gets no join link, and the mail log says why', async () => {
    const stays = await makeRegistration(payload, { event })
    const leaves = await makeRegistration(payload, { event })
    await drainPendingMails({ payload, now: new Date() })
    await cancelRegistration({ payload, token: await tokenOf(leaves) })
    await runWorkerOnce({ payload })
    const textsTo = (email: string): string[] =>
      smtp.mails.filter(({ to }) => to === email).map(({ parsed }) => `${parsed.text}${String(parsed.html)}`)
    expect(textsTo(stays.email).map((text) => text.includes(joinMarker))).toEqual([true])
    expect(textsTo(leaves.email).map((text) => text.includes(joinMarker))).toEqual([false])
    const messages = await messagesOf(leaves)
    expect(messages.map(({ kind, state, lastAnswer }) => [kind, state, lastAnswer?.slice(0, 13)])).toEqual([
      ['confirmation', 'failed', 'Nicht gesende'],
      ['cancellation', 'sent', messages[1]?.lastAnswer?.slice(0, 13)],
    ])
  })

  it('has no join link in the preview of the old confirmation either', async () => {
    const registration = await makeRegistration(payload, { event })
    await runWorkerOnce({ payload })
    const message = await messageOf(registration)
    expect((await renderMessage({ payload, message }))?.html).toContain(joinMarker)
    await cancelRegistration({ payload, token: await tokenOf(registration) })
    const mail = await renderMessage({ payload, message })
    expect(`${mail?.html}${mail?.text}${JSON.stringify(mail)}`).not.toContain(joinMarker)
    await runWorkerOnce({ payload })
  })
})

describe('the log', () => {
  it('names mails and registrations by their ids, never people or links', async () => {
    const lines: string[] = []
    const record = (...entry: unknown[]): number => lines.push(JSON.stringify(entry))
    const logger = payload.logger
    const levels = { trace: record, debug: record, info: record, warn: record, error: record, fatal: record }
    payload.logger = Object.assign(Object.create(logger) as Payload['logger'], levels)
    smtp.rejectWith(550)
    const registration = await makeRegistration(payload, {
      event,
      email: 'zeugin@example.org',
      name: 'Zoë Zeugin',
    })
    await runWorkerOnce({ payload })
    smtp.rejectWith(null)
    const broken = await makeRegistration(payload, { event, email: 'zeuge@example.org' })
    await setPending(broken, 'confirmation:zeuge@example.org')
    await runWorkerOnce({ payload })
    await setPending(broken, null)
    payload.logger = logger
    const log = lines.join('\n')
    const { id } = await messageOf(registration)
    expect([log.includes(id), log.includes(broken.id)]).toEqual([true, true])
    expect(log).not.toMatch(/zeug|example\.org|zoom|anmeldung\//i)
  })
})
