import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { renderMessage } from '../../../src/mail/renderMessage.ts'
import type { Event, Message } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { confirmRegistration } from '../../../src/registrations/confirmRegistration.ts'
import { expireRegistrations } from '../../../src/registrations/expireRegistrations.ts'
import type { StoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { findPublicEvent } from '../../../src/programme/publicEvents.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { makeEvent, makeMeeting, makeUser } from '../../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { rest } from '../../support/rest.ts'
import { registrationsOf } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let editor: string
beforeAll(async () => {
  test = await startPayload()
  const { email } = await makeUser(test.payload, ['editor'])
  const data = { email, password: 'geheim-und-lang' }
  editor = (await test.payload.login({ collection: 'users', data })).token ?? ''
})
afterAll(() => test.stop())

let people = 0
const newEmail = () => `bestaetigt-${(people += 1)}@example.org`

const optIn = (registration: Partial<NonNullable<Event['registration']>> = {}, data: Partial<Event> = {}) =>
  makeEvent(test.payload, { ...data, registration: { confirmsAddress: true, ...registration } })

/** Sends the form, and gives what is stored then, with the token of the mail. */
async function register(
  event: Event,
  { email = newEmail(), name = null as string | null } = {},
): Promise<{ outcome: string; email: string; token: string; stored: StoredRegistration }> {
  const { payload } = test
  const input = { eventId: event.id, email, name, topicSuggestion: name, consents: [] }
  const { outcome } = await registerForEvent({ payload, input })
  const stored = await storedRegistration(payload, { event, email })
  return { outcome, email, stored, token: tokenOf(payload, stored) }
}
const now = (event: Event, email: string) => storedRegistration(test.payload, { event, email })
const seatsLeft = async (event: Event) =>
  (await findPublicEvent({ payload: test.payload, locale: 'de', now: new Date(), id: event.id }))
    ?.registration.seatsLeft
const mailsTo = async (recipient: string): Promise<Message[]> =>
  (
    await test.payload.find({
      collection: 'messages',
      where: { recipient: { equals: recipient } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs

describe('a registration whose address is to be confirmed', () => {
  it('holds a seat for the time that the event says', async () => {
    const event = await optIn({ capacity: 3, holdHours: 5 })
    const before = Date.now()
    const { outcome, stored } = await register(event)
    expect(outcome).toBe('confirmAddress')
    expect(stored).toMatchObject({ status: 'pending', pendingMails: 'addressConfirmation:0' })
    const held = Date.parse(stored.expiresAt ?? '') - before
    expect(held).toBeGreaterThanOrEqual(5 * 3_600_000)
    expect(held).toBeLessThan(5 * 3_600_000 + 60_000)
    expect(await seatsLeft(event)).toBe(2)
  })

  it('is confirmed at once where the event does not ask for it, or an editor enters it', async () => {
    const { payload, config } = test
    const plain = await makeEvent(payload)
    expect((await register(plain)).outcome).toBe('confirmed')
    const event = await optIn()
    const email = newEmail()
    const answer = await rest({
      config,
      path: '/api/registrations',
      method: 'POST',
      token: editor,
      body: { event: event.id, email, locale: 'de' },
    })
    expect(answer.status).toBe(201)
    const stored = await now(event, email)
    expect([stored.status, stored.expiresAt ?? null]).toEqual(['confirmed', null])
  })

  it('gets a mail in which nothing that was typed stands, not even where an editor’s words have the name', async () => {
    const { payload } = test
    const typed = 'Getippte Werbung'
    const templates = ['addressConfirmation', 'cancellation'] as const
    for (const kind of templates) {
      await payload.create({
        collection: 'mail-templates',
        data: {
          kind,
          locale: 'de',
          subject: 'Hallo {{name}}: {{title}}',
          body: 'Guten Tag {{name}},\n\nText.',
        },
      })
    }
    const event = await optIn({}, { title: 'Der Haushalt' })
    const { email, token } = await register(event, { name: typed })
    await runWorkerOnce({ payload })
    const [mail] = await mailsTo(email)
    expect(mail).toMatchObject({ kind: 'addressConfirmation', state: 'sent' })
    const asked = await renderMessage({ payload, message: mail! })
    expect(asked?.subject).toBe('Hallo: Der Haushalt')
    expect(asked?.text).toContain('Guten Tag,')
    expect(asked?.text).toContain(`Adresse bestätigen:\nhttp://localhost:3000/anmeldung/${token}\n`)
    expect(asked?.text).toMatch(/Der Link gilt bis \d+\. .+ Uhr\./)
    expect(`${asked?.html} ${asked?.text}`).not.toContain(typed)
    await cancelRegistration({ payload, token })
    await runWorkerOnce({ payload })
    const cancelled = await renderMessage({ payload, message: (await mailsTo(email)).at(-1)! })
    expect(`${cancelled?.subject} ${cancelled?.html} ${cancelled?.text}`).not.toContain(typed)
    // Once it is confirmed, the name may be used: the test would find it.
    const other = await register(event, { name: typed })
    await confirmRegistration({ payload, token: other.token })
    await runWorkerOnce({ payload })
    const confirmation = (await mailsTo(other.email)).at(-1)
    expect(confirmation?.kind).toBe('confirmation')
    expect((await renderMessage({ payload, message: confirmation! }))?.text).toContain(typed)
    await payload.delete({ collection: 'mail-templates', where: { kind: { in: [...templates] } } })
  })

  it('keeps the join link to itself until it is confirmed', async () => {
    const { payload } = test
    const event = await optIn()
    await makeMeeting(payload, { event })
    const { email, token } = await register(event)
    await runWorkerOnce({ payload })
    const app = createPublicApp({ payload })
    const page = async () => (await app.request(`/teilnehmen/${token}`)).text()
    const mail = async () => (await renderMessage({ payload, message: (await mailsTo(email)).at(-1)! }))?.text
    expect([(await page()).includes('zoom.example'), (await mail())?.includes('zoom.example')]).toEqual([
      false,
      false,
    ])
    await confirmRegistration({ payload, token })
    await runWorkerOnce({ payload })
    expect([(await page()).includes('zoom.example'), (await mail())?.includes('zoom.example')]).toEqual([
      true,
      true,
    ])
  })

  it('gets the same answer again for its idempotency key, before and after', async () => {
    const { payload } = test
    const event = await optIn()
    const email = newEmail()
    const input = { eventId: event.id, email, consents: [], idempotencyKey: 'noch einmal' }
    const answers = [await registerForEvent({ payload, input }), await registerForEvent({ payload, input })]
    await confirmRegistration({ payload, token: tokenOf(payload, await now(event, email)) })
    answers.push(await registerForEvent({ payload, input }))
    expect(answers).toEqual(Array(3).fill({ outcome: 'confirmAddress' }))
    expect(await registrationsOf(payload, event)).toHaveLength(1)
  })
})

describe('confirming', () => {
  it('holds the seat, has the confirmation pending, and changes nothing the second time', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 2 })
    const { email, token, stored } = await register(event)
    expect(await confirmRegistration({ payload, token })).toMatchObject({ status: 'confirmed' })
    const first = await now(event, email)
    expect(first).toMatchObject({ seatKey: stored.seatKey, pendingMails: 'confirmation:0' })
    expect(await confirmRegistration({ payload, token })).toMatchObject({ status: 'confirmed' })
    expect(await now(event, email)).toEqual(first)
    expect(await seatsLeft(event)).toBe(1)
  })

  it('is done once, however many do it at once', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 1, waitingList: true })
    const { email, token } = await register(event)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => confirmRegistration({ payload, token })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['confirmed']))
    await runWorkerOnce({ payload })
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['confirmation'])
  })

  it('puts who came to a full event on the waiting list, behind those who wait', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 1, waitingList: true })
    await register(event)
    const second = await register(event)
    const third = await register(event)
    expect([second.outcome, second.stored.status, second.stored.seatKey ?? null]).toEqual([
      'confirmAddress',
      'pending',
      null,
    ])
    expect(await confirmRegistration({ payload, token: third.token })).toMatchObject({ status: 'waitlisted' })
    expect(await confirmRegistration({ payload, token: second.token })).toMatchObject({
      status: 'waitlisted',
    })
    const [a, b] = await Promise.all([now(event, third.email), now(event, second.email)])
    expect(Date.parse(a.waitlistedAt ?? '')).toBeLessThan(Date.parse(b.waitlistedAt ?? ''))
    expect(b.pendingMails).toBe('waitlisted:0')
  })

  it('gives a seat that has become free meanwhile, where nobody waits', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 1, waitingList: true })
    const first = await register(event)
    const second = await register(event)
    await cancelRegistration({ payload, token: first.token })
    expect((await now(event, second.email)).status).toBe('pending')
    expect(await confirmRegistration({ payload, token: second.token })).toMatchObject({ status: 'confirmed' })
    expect(await seatsLeft(event)).toBe(0)
  })

  it('sells no seat twice when all who came to a full event confirm at once', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 3, waitingList: true })
    const seated = [await register(event), await register(event), await register(event)]
    const others = []
    for (let n = 0; n < 8; n++) others.push(await register(event))
    for (const { token } of seated) await cancelRegistration({ payload, token })
    const answers = await Promise.all(others.map(({ token }) => confirmRegistration({ payload, token })))
    expect(answers.every(({ status }) => status === 'confirmed' || status === 'waitlisted')).toBe(true)
    const statuses = (await registrationsOf(payload, event)).map(({ status }) => status)
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length
    expect([count('confirmed'), count('waitlisted'), count('cancelled')]).toEqual([3, 5, 3])
  })

  it('works after registration has closed, and not once the event is cancelled', async () => {
    const { payload } = test
    const event = await optIn()
    const [first, second] = [await register(event), await register(event)]
    const closesAt = new Date(Date.now() - 60_000).toISOString()
    await payload.update({ collection: 'events', id: event.id, data: { registration: { closesAt } } })
    expect(await confirmRegistration({ payload, token: first.token })).toMatchObject({ status: 'confirmed' })
    await payload.update({ collection: 'events', id: event.id, data: { status: 'cancelled' } })
    await expect(confirmRegistration({ payload, token: second.token })).rejects.toMatchObject({
      problems: [{ code: 'EVENT_CANCELLED', rule: 'eventCancelled' }],
    })
    expect((await now(event, second.email)).status).toBe('pending')
  })

  it('is too late once the time is over, though nothing has been written yet', async () => {
    const { payload } = test
    const event = await optIn()
    const { email, token, stored } = await register(event)
    await lapse(payload, stored)
    await expect(confirmRegistration({ payload, token })).rejects.toMatchObject({
      problems: [{ code: 'TOKEN_INVALID', rule: 'confirmationExpired' }],
    })
    expect((await now(event, email)).status).toBe('pending')
  })

  it.each(['', 'falsch', 'A'.repeat(43)])('refuses the token %p', async (token) => {
    const attempt = confirmRegistration({ payload: test.payload, token })
    await expect(attempt).rejects.toMatchObject({ problems: [{ rule: 'tokenInvalid' }] })
  })
})

describe('expiry', () => {
  it('frees seat and person once the time is over, and not before, however many look', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 2 })
    const [late, early] = [await register(event), await register(event)]
    await expireRegistrations({ payload, now: new Date() })
    await lapse(payload, late.stored)
    const ended = await Promise.all(
      Array.from({ length: 6 }, () => expireRegistrations({ payload, now: new Date() })),
    )
    expect(ended.reduce((sum, each) => sum + each, 0)).toBe(1)
    const stored = await now(event, late.email)
    expect(stored).toMatchObject({ status: 'expired', seatKey: `released:${stored.id}` })
    expect(stored.pendingMails ?? null).toBeNull()
    expect((await now(event, early.email)).status).toBe('pending')
    expect(await seatsLeft(event)).toBe(1)
    expect((await register(event, { email: late.email })).stored.status).toBe('pending')
  })

  it('never undoes a confirmation that came in time', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 50 })
    for (let n = 0; n < 5; n++) {
      const { email, token, stored } = await register(event)
      const at = new Date(Date.parse(stored.expiresAt ?? '') + 1)
      const [confirmed] = await Promise.allSettled([
        confirmRegistration({ payload, token }),
        expireRegistrations({ payload, now: at }),
      ])
      const { status } = await now(event, email)
      expect(status).toBe(confirmed.status === 'fulfilled' ? 'confirmed' : 'expired')
    }
  })

  it('lets a person register again at once, before anybody has noticed', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 1 })
    const { email, stored } = await register(event)
    await lapse(payload, stored)
    // Somebody else sees the seat only after the job, the person gets another one: here there is none.
    await expect(register(event, { email })).rejects.toMatchObject({ problems: [{ code: 'EVENT_FULL' }] })
    const roomy = await optIn({ capacity: 2 })
    const first = await register(roomy, { email })
    await lapse(payload, first.stored)
    await register(roomy, { email })
    const statuses = (await registrationsOf(payload, roomy)).map(({ status }) => status).sort()
    expect(statuses).toEqual(['expired', 'pending'])
  })
})

describe('an editor', () => {
  it('may confirm for somebody who holds the last seat, and it stays that seat', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 1 })
    const { email, stored } = await register(event)
    await changeRegistration({ payload, id: stored.id, change: { status: 'confirmed' } })
    expect(await now(event, email)).toMatchObject({
      status: 'confirmed',
      seatKey: stored.seatKey,
      pendingMails: 'confirmation:0',
    })
  })

  it('may put somebody on the waiting list, and the seat is free', async () => {
    const { payload } = test
    const event = await optIn({ capacity: 1, waitingList: true })
    const [first, second] = [await register(event), await register(event)]
    await confirmRegistration({ payload, token: second.token })
    await changeRegistration({ payload, id: first.stored.id, change: { status: 'waitlisted' } })
    expect([(await now(event, first.email)).status, (await now(event, second.email)).status]).toEqual([
      'waitlisted',
      'confirmed',
    ])
  })
})
