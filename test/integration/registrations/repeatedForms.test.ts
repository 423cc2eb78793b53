import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { renderMessage } from '../../../src/mail/renderMessage.ts'
import { drainPendingMails } from '../../../src/mail/drainPendingMails.ts'
import type { Event, Message } from '../../../src/payload-types.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { countSeats } from '../../../src/registrations/countSeats.ts'
import { confirmRegistration } from '../../../src/registrations/confirmRegistration.ts'
import { expireRegistrations } from '../../../src/registrations/expireRegistrations.ts'
import { findStoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { recordRepeatedForm } from '../../../src/registrations/recordRepeatedForm.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { makeEvent, makeMeeting } from '../../support/factories.ts'
import { lapse, setColumns, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { registrationsOf, sendForm } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const hour = 3_600_000

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

let people = 0
const newEmail = () => `mehrfach-${(people += 1)}@example.org`

const optIn = (registration: Event['registration'] = {}) =>
  makeEvent(test.payload, { registration: { confirmsAddress: true, holdHours: 168, ...registration } })
const send = (event: Event, email: string) =>
  registerForEvent({ payload: test.payload, input: { eventId: event.id, email, consents: [] } })
const stored = (event: Event, email: string) => storedRegistration(test.payload, { event, email })

/** What has gone into the outbox for an address, oldest first. */
async function outbox(recipient: string): Promise<Message[]> {
  const { docs } = await test.payload.find({
    collection: 'messages',
    where: { recipient: { equals: recipient } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  return docs
}
const kindsTo = async (email: string) =>
  (await outbox(email)).map(({ kind, state }) => (state === 'failed' ? `no ${kind}` : kind))
const settleAt = (now: Date) => drainPendingMails({ payload: test.payload, now })

describe('who sends the form once more', () => {
  it('is answered exactly like a newcomer, and changes nothing', async () => {
    const { payload } = test
    const app = createSiteRoutes({ payload })
    for (const event of [await makeEvent(payload), await optIn()]) {
      const path = `/veranstaltungen/${event.slug}/anmeldung`
      const post = (email: string, name: string) => sendForm({ app, path, fields: { email, name } })
      const email = newEmail()
      const newcomer = await post(email, 'Erste')
      const before = await registrationsOf(payload, event)
      const again = await post(email.toUpperCase(), 'Zweite')
      expect([again.status, [...again.headers], await again.text()]).toEqual([
        newcomer.status,
        [...newcomer.headers],
        await newcomer.text(),
      ])
      const after = await registrationsOf(payload, event)
      const facts = ({ name, status, email }: (typeof after)[number]) => ({ name, status, email })
      expect(after.map(facts)).toEqual(before.map(facts))
    }
  })

  it('is not meant where a client sends one request twice at once, and the second asked before the first was stored', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 50 } })
    const email = newEmail()
    const input = { eventId: event.id, email, consents: [], idempotencyKey: 'ein-klick' }
    const first = await registerForEvent({ payload, input })
    await runWorkerOnce({ payload })
    const { findOne } = payload.db
    let isTooEarly = true
    payload.db.findOne = function (args) {
      const asksForKey = JSON.stringify(args.where).includes('idempotencyKey')
      if (!asksForKey || !isTooEarly) return findOne.call(this, args) as never
      isTooEarly = false
      return Promise.resolve(null)
    }
    try {
      expect(await registerForEvent({ payload, input })).toEqual(first)
    } finally {
      payload.db.findOne = findOne
    }
    expect(isTooEarly).toBe(false)
    await settleAt(new Date())
    expect(await kindsTo(email)).toEqual(['confirmation'])
  })

  it('lets the owner of the address know by mail, without the meeting access', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    await makeMeeting(payload, { event })
    const email = newEmail()
    await send(event, email)
    await runWorkerOnce({ payload })
    await send(event, email)
    await runWorkerOnce({ payload })
    const mails = await outbox(email)
    expect(mails.map(({ kind, state }) => [kind, state])).toEqual([
      ['confirmation', 'sent'],
      ['alreadyRegistered', 'sent'],
    ])
    const mail = await renderMessage({ payload, message: mails[1]! })
    expect(mail?.subject).toBe(`Sie sind bereits angemeldet: ${event.title}`)
    expect(mail?.text).toContain(`/anmeldung/${tokenOf(payload, await stored(event, email))}`)
    expect(mail?.text).not.toContain('zoom.example')
  })

  it('gets no mail of its own while the first is about to go out', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const email = newEmail()
    await Promise.all(Array.from({ length: 10 }, () => send(event, email)))
    await runWorkerOnce({ payload })
    expect(await kindsTo(email)).toEqual(['confirmation'])
  })

  it('gets the link to confirm once more, where that is still to be done', async () => {
    const { payload } = test
    const event = await optIn()
    const email = newEmail()
    await send(event, email)
    await settleAt(new Date())
    await send(event, email)
    await settleAt(new Date())
    expect(await kindsTo(email)).toEqual(['addressConfirmation', 'addressConfirmation'])
    await confirmRegistration({ payload, token: tokenOf(payload, await stored(event, email)) })
    await runWorkerOnce({ payload })
    expect((await kindsTo(email)).at(-1)).toBe('confirmation')
  })

  it('has nothing more pending where the registration was cancelled at that moment', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const email = newEmail()
    await send(event, email)
    await settleAt(new Date())
    const registration = await stored(event, email)
    await cancelRegistration({ payload, token: tokenOf(payload, registration) })
    await recordRepeatedForm({ payload, registration, now: new Date() })
    expect((await stored(event, email)).pendingMails).toMatch(/^cancellation:\d+$/)
  })
})

describe('an address gets', () => {
  it('one mail about one event in 24 hours, however often the form is sent', async () => {
    const event = await makeEvent(test.payload)
    const email = newEmail()
    const begin = Date.now()
    const at = (hours: number) => new Date(begin + hours * hour)
    await send(event, email)
    await settleAt(at(0))
    const after: number[] = []
    for (const hours of [1, 2, 12, 24.5, 25.5, 48]) {
      await addPending(event, email, at(hours))
      await settleAt(at(hours))
      after.push((await outbox(email)).length - 1)
    }
    expect(after).toEqual([1, 1, 1, 1, 2, 2])
  })

  it('no more of them when a registration expires and is made anew', async () => {
    const { payload } = test
    const event = await optIn()
    const email = newEmail()
    for (let n = 0; n < 4; n++) {
      await send(event, email)
      await settleAt(new Date())
      await lapse(payload, await stored(event, email))
      await expireRegistrations({ payload, now: new Date() })
    }
    // The first, one repeat, and then nothing but what editors see.
    expect(await kindsTo(email)).toEqual([
      'addressConfirmation',
      'addressConfirmation',
      'no addressConfirmation',
      'no addressConfirmation',
    ])
  })

  it('three of them a day over all events, and holds no seat for what it cannot be asked about', async () => {
    const { payload } = test
    const email = newEmail()
    const events: Event[] = []
    const begin = Date.now()
    const at = (hours: number) => new Date(begin + hours * hour)
    for (let n = 0; n < 4; n++) events.push(await optIn({ capacity: 1, waitingList: true }))
    for (const [n, event] of events.entries()) {
      expect(await send(event, email)).toEqual({ outcome: 'confirmAddress' })
      await runWorkerOnce({ payload, now: at(2 * n) })
    }
    expect(await kindsTo(email)).toEqual([
      ...Array<string>(3).fill('addressConfirmation'),
      'no addressConfirmation',
    ])
    expect((await outbox(email)).at(-1)?.lastAnswer).toMatch(/^Nicht gesendet: /)
    const seats = await Promise.all(events.map(({ id: eventId }) => countSeats({ payload, eventId })))
    expect(seats.map(({ unconfirmed }) => unconfirmed)).toEqual([1, 1, 1, 0])
    const statuses = await Promise.all(events.map(async (event) => (await stored(event, email)).status))
    expect(statuses).toEqual(Array(4).fill('pending'))
    // Another gets the seat, and the owner still gets on, once another address of theirs shows that they are there.
    const other = newEmail()
    await send(events[3]!, other)
    await confirmRegistration({ payload, token: tokenOf(payload, await stored(events[3]!, other)) })
    await confirmRegistration({ payload, token: tokenOf(payload, await stored(events[0]!, email)) })
    await runWorkerOnce({ payload, now: at(7) })
    expect((await kindsTo(email)).sort()).toEqual([
      ...Array<string>(4).fill('addressConfirmation'),
      'confirmation',
      'no addressConfirmation',
    ])
    await confirmRegistration({ payload, token: tokenOf(payload, await stored(events[3]!, email)) })
    expect((await stored(events[3]!, email)).status).toBe('waitlisted')
    expect((await stored(events[1]!, email)).status).toBe('pending')
  })

  it('the mail that was one too many, where the form is sent again a day later', async () => {
    const { payload } = test
    const email = newEmail()
    const begin = Date.now()
    const at = (hours: number) => new Date(begin + hours * hour)
    const events: Event[] = []
    for (let n = 0; n < 4; n++) {
      events.push(await optIn())
      await send(events[n]!, email)
      await runWorkerOnce({ payload, now: at(2 * n) })
    }
    await addPending(events[3]!, email, at(31))
    await settleAt(at(31))
    expect((await kindsTo(email)).filter((kind) => kind === 'addressConfirmation')).toHaveLength(4)
  })

  it('first confirmations without a limit, since they come once for each event', async () => {
    const { payload } = test
    const email = newEmail()
    for (let n = 0; n < 5; n++) await send(await makeEvent(payload), email)
    await settleAt(new Date())
    expect(await kindsTo(email)).toEqual(Array(5).fill('confirmation'))
  })

  it('one mail about all events of a moment, from several processes too', async () => {
    const email = newEmail()
    const events: Event[] = []
    for (let n = 0; n < 5; n++) events.push(await optIn())
    for (const event of events) await send(event, email)
    const now = new Date()
    await Promise.all(Array.from({ length: 5 }, () => settleAt(now)))
    const due = (await outbox(email)).filter(
      ({ nextAttemptAt }) => Date.parse(nextAttemptAt ?? '') <= now.getTime(),
    )
    expect(due).toHaveLength(1)
    expect(await kindsTo(email)).toEqual(Array(5).fill('addressConfirmation'))
  })

  it('the same number after a crash between the mail and what was pending', async () => {
    const event = await optIn()
    const email = newEmail()
    await send(event, email)
    const { id, pendingMails } = await stored(event, email)
    await settleAt(new Date())
    await setColumns(test.payload, { id }, { pendingMails })
    await settleAt(new Date())
    expect(await kindsTo(email)).toEqual(['addressConfirmation'])
  })

  it('nothing less because mails before it were deleted', async () => {
    const { payload } = test
    const email = newEmail()
    const events: Event[] = []
    for (let n = 0; n < 4; n++) events.push(await optIn())
    const begin = Date.now()
    for (const [n, event] of events.slice(0, 3).entries()) {
      await send(event, email)
      await runWorkerOnce({ payload, now: new Date(begin + 2 * n * hour) })
    }
    for (const { id } of [(await outbox(email))[0]!, (await outbox(email))[1]!]) {
      await payload.delete({ collection: 'messages', id })
    }
    await send(events[3]!, email)
    await settleAt(new Date(begin + 6 * hour))
    expect(await kindsTo(email)).toEqual(['addressConfirmation', 'addressConfirmation'])
  })
})

/** Adds to a registration the mail that a form that is sent again at some moment makes pending. */
async function addPending(event: Event, email: string, now: Date): Promise<void> {
  await recordRepeatedForm({ payload: test.payload, registration: await stored(event, email), now })
}

describe('who registers a new address for several events within an hour', () => {
  const statusOf = async (event: Event, email: string) => (await stored(event, email)).status
  /** Mails that asked the address, whatever they list. */
  const askedBy = async (email: string) =>
    (await outbox(email)).filter(({ kind, attempts }) => kind === 'addressConfirmation' && attempts).length
  const tokenIn = async ({ registration: id }: Message) =>
    tokenOf(test.payload, (await findStoredRegistration({ payload: test.payload, id: String(id) }))!)
  const textTo = async (message: Message) =>
    (await renderMessage({ payload: test.payload, message }))?.text ?? ''

  it('is asked in one mail, whose link confirms what it lists and nothing else', async () => {
    const { payload } = test
    const email = newEmail()
    const events: Event[] = []
    for (let n = 0; n < 5; n++) {
      events.push(await optIn())
      await send(events[n]!, email)
    }
    await runWorkerOnce({ payload })
    const mails = await outbox(email)
    expect(mails.map(({ state }) => state)).toEqual(Array(5).fill('sent'))
    expect(await askedBy(email)).toBe(1)
    const asking = mails.find(({ attempts }) => attempts)!
    const text = await textTo(asking)
    for (const { slug } of events) expect(text).toContain(`/veranstaltungen/${slug}`)
    const later = await optIn()
    await send(later, email)
    await runWorkerOnce({ payload })
    const token = await tokenIn(asking)
    const page = await (await createSiteRoutes({ payload }).request(`/anmeldung/${token}`)).text()
    for (const { title } of events) expect(page).toContain(title)
    await confirmRegistration({ payload, token })
    expect(await Promise.all(events.map((event) => statusOf(event, email)))).toEqual(
      Array(5).fill('confirmed'),
    )
    expect(await statusOf(later, email)).toBe('pending')
  })

  it('is asked about the later ones together, at the end of the hour, or as soon as the first is confirmed', async () => {
    const { payload } = test
    const begin = Date.now()
    const at = (hours: number) => new Date(begin + hours * hour)
    for (const confirms of [false, true]) {
      const email = newEmail()
      const events: Event[] = []
      for (let n = 0; n < 4; n++) {
        events.push(await optIn())
        await send(events[n]!, email)
        await runWorkerOnce({ payload, now: at(n / 10) })
      }
      expect(await askedBy(email)).toBe(1)
      if (confirms) {
        await confirmRegistration({ payload, token: tokenOf(payload, await stored(events[0]!, email)) })
        await runWorkerOnce({ payload, now: at(0.5) })
        expect(await askedBy(email)).toBe(2)
      } else {
        await runWorkerOnce({ payload, now: at(0.9) })
        expect(await askedBy(email)).toBe(1)
        await runWorkerOnce({ payload, now: at(1.1) })
        expect(await askedBy(email)).toBe(2)
      }
      expect(await statusOf(events[3]!, email)).toBe('pending')
      await confirmRegistration({ payload, token: tokenOf(payload, await stored(events[1]!, email)) })
      const statuses = await Promise.all(events.map((event) => statusOf(event, email)))
      expect(statuses).toEqual([confirms ? 'confirmed' : 'pending', 'confirmed', 'confirmed', 'confirmed'])
    }
  })

  it('confirms by the link of one that went along only that one', async () => {
    const { payload } = test
    const email = newEmail()
    const events = [await optIn(), await optIn()] as const
    for (const event of events) await send(event, email)
    await runWorkerOnce({ payload })
    const wentAlong = (await outbox(email)).find(({ attempts }) => !attempts)!
    await confirmRegistration({ payload, token: await tokenIn(wentAlong) })
    expect([await statusOf(events[0], email), await statusOf(events[1], email)].sort()).toEqual([
      'confirmed',
      'pending',
    ])
  })
})
