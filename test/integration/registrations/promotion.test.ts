import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { renderMessage } from '../../../src/mail/renderMessage.ts'
import type { Event } from '../../../src/payload-types.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { expireRegistrations } from '../../../src/registrations/expireRegistrations.ts'
import { promoteNext } from '../../../src/registrations/promoteNext.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { makeEvent, makeMeeting, makeUser } from '../../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { rest } from '../../support/rest.ts'
import { registrationsOf } from '../../support/siteForm.ts'
import { storeRaw } from '../../support/storeRaw.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { workOf } from '../../support/workOf.ts'

let test: TestPayload
let editor: string
beforeAll(async () => {
  test = await startPayload()
  const { email } = await makeUser(test.payload, ['editor'])
  const data = { email, password: 'geheim-und-lang' }
  editor = (await test.payload.login({ collection: 'users', data })).token ?? ''
})
afterAll(() => test.stop())

/** An event that is full, with people who wait, in the order of their numbers. */
async function fullEvent({
  capacity = 1,
  waiting = 2,
  confirmsAddress = false,
}: { capacity?: number; waiting?: number; confirmsAddress?: boolean } = {}): Promise<Event> {
  const { payload } = test
  const event = await makeEvent(payload, { registration: { capacity, waitingList: true, confirmsAddress } })
  for (let n = 1; n <= capacity; n++) await register(event, `sitzt-${n}@example.org`)
  if (confirmsAddress) await setEvent(event, { confirmsAddress: false })
  for (let n = 1; n <= waiting; n++) await register(event, `wartet-${n}@example.org`)
  return event
}
const register = (event: Event, email: string) =>
  registerForEvent({ payload: test.payload, input: { eventId: event.id, email, consents: [] } })
const setEvent = (event: Event, registration: Partial<NonNullable<Event['registration']>>) =>
  test.payload.update({ collection: 'events', id: event.id, data: { registration } })
const stored = (event: Event, email: string) => storedRegistration(test.payload, { event, email })
const statuses = async (event: Event) =>
  Object.fromEntries(
    (await registrationsOf(test.payload, event)).map(({ email, status }) => [email.split('@')[0], status]),
  )

describe('a seat goes to whoever waits longest', () => {
  it('until the event begins; from then on by hand alone', async () => {
    const { payload } = test
    const event = await fullEvent()
    const now = Date.now()
    await payload.db.updateOne({
      collection: 'events',
      id: event.id,
      data: {
        startsAt: new Date(now - 60_000).toISOString(),
        endsAt: new Date(now + 3_600_000).toISOString(),
      },
    })
    await cancelRegistration({ payload, token: tokenOf(payload, await stored(event, 'sitzt-1@example.org')) })
    expect(await promoteNext({ payload, eventId: event.id })).toBe(0)
    expect(await statuses(event)).toMatchObject({ 'sitzt-1': 'cancelled', 'wartet-1': 'waitlisted' })
    const { id } = await stored(event, 'wartet-2@example.org')
    await changeRegistration({ payload, id, change: { status: 'confirmed' } })
    expect(await statuses(event)).toMatchObject({ 'wartet-1': 'waitlisted', 'wartet-2': 'confirmed' })
  })

  it('when somebody cancels, before they have their answer', async () => {
    const { payload } = test
    const event = await fullEvent()
    const token = tokenOf(payload, await stored(event, 'sitzt-1@example.org'))
    const { milliseconds } = await workOf(() => cancelRegistration({ payload, token }))
    expect(await statuses(event)).toEqual({
      'sitzt-1': 'cancelled',
      'wartet-1': 'confirmed',
      'wartet-2': 'waitlisted',
    })
    expect(milliseconds).toBeLessThan(1000)
  })

  it('when an editor cancels somebody', async () => {
    const event = await fullEvent()
    const { id } = await stored(event, 'sitzt-1@example.org')
    await changeRegistration({ payload: test.payload, id, change: { status: 'cancelled' } })
    expect(await statuses(event)).toMatchObject({ 'wartet-1': 'confirmed', 'wartet-2': 'waitlisted' })
  })

  it('when the time to confirm an address is over', async () => {
    const { payload } = test
    const event = await fullEvent({ confirmsAddress: true })
    await lapse(payload, await stored(event, 'sitzt-1@example.org'))
    await expireRegistrations({ payload, now: new Date() })
    expect(await statuses(event)).toEqual({
      'sitzt-1': 'expired',
      'wartet-1': 'confirmed',
      'wartet-2': 'waitlisted',
    })
  })

  it('when a registration is deleted', async () => {
    const event = await fullEvent()
    const { id } = await stored(event, 'sitzt-1@example.org')
    await test.payload.delete({ collection: 'registrations', id })
    expect(await statuses(event)).toEqual({ 'wartet-1': 'confirmed', 'wartet-2': 'waitlisted' })
  })

  it('when there are more seats', async () => {
    const event = await fullEvent({ waiting: 3 })
    await setEvent(event, { capacity: 3 })
    expect(await statuses(event)).toMatchObject({
      'wartet-1': 'confirmed',
      'wartet-2': 'confirmed',
      'wartet-3': 'waitlisted',
    })
  })

  it('when one becomes free that another process has just added', async () => {
    const { payload } = test
    const event = await fullEvent({ waiting: 3 })
    // Past everything that this process watches.
    await storeRaw({
      payload,
      collection: 'events',
      slug: event.slug ?? '',
      field: 'registration.capacity',
      value: 2,
    })
    await promoteNext({ payload, eventId: event.id })
    for (const [email, next] of [
      ['wartet-1', 'wartet-2'],
      ['sitzt-1', 'wartet-3'],
    ]) {
      await cancelRegistration({
        payload,
        token: tokenOf(payload, await stored(event, `${email}@example.org`)),
      })
      expect(await statuses(event)).toMatchObject({ [next!]: 'confirmed' })
    }
  })

  it('when seats are not limited any more', async () => {
    const event = await fullEvent({ waiting: 4 })
    await setEvent(event, { capacity: null })
    expect(Object.values(await statuses(event))).toEqual(Array(5).fill('confirmed'))
  })

  it('when the seats are no draft any more, and not before', async () => {
    const { payload } = test
    const event = await fullEvent()
    const data = { registration: { capacity: 2 } }
    await payload.update({ collection: 'events', id: event.id, data, draft: true })
    expect(await statuses(event)).toMatchObject({ 'wartet-1': 'waitlisted' })
    await payload.update({ collection: 'events', id: event.id, data: { ...data, _status: 'published' } })
    expect(await statuses(event)).toMatchObject({ 'wartet-1': 'confirmed', 'wartet-2': 'waitlisted' })
  })

  it('once, however many pass it on at once', async () => {
    const { payload } = test
    const event = await fullEvent({ capacity: 3, waiting: 6 })
    const tokens = await Promise.all(
      [1, 2, 3].map(async (n) => tokenOf(payload, await stored(event, `sitzt-${n}@example.org`))),
    )
    await Promise.all([
      ...tokens.map((token) => cancelRegistration({ payload, token })),
      ...Array.from({ length: 4 }, () => promoteNext({ payload, eventId: event.id })),
    ])
    const after = await statuses(event)
    expect([1, 2, 3, 4, 5, 6].map((n) => after[`wartet-${n}`])).toEqual([
      ...Array<string>(3).fill('confirmed'),
      ...Array<string>(3).fill('waitlisted'),
    ])
  })
})

describe('the waiting list', () => {
  it('keeps the order in which people came, though many come in one millisecond', async () => {
    const { payload } = test
    const event = await fullEvent({ waiting: 0 })
    for (let n = 0; n < 40; n++) await register(event, `kommt-${n}@example.org`)
    const { docs } = await payload.find({
      collection: 'registrations',
      where: { and: [{ event: { equals: event.id } }, { status: { equals: 'waitlisted' } }] },
      sort: ['waitlistedAt', 'id'],
      pagination: false,
      depth: 0,
    })
    expect(docs.map(({ email }) => email)).toEqual(
      Array.from({ length: 40 }, (_, n) => `kommt-${n}@example.org`),
    )
    expect(new Set(docs.map(({ waitlistedAt }) => waitlistedAt)).size).toBe(40)
  })
})

describe('whoever moves up', () => {
  it('gets a mail of its own, with the join link and the calendar file', async () => {
    const { payload } = test
    const event = await fullEvent()
    await makeMeeting(payload, { event })
    await runWorkerOnce({ payload })
    const token = tokenOf(payload, await stored(event, 'sitzt-1@example.org'))
    await cancelRegistration({ payload, token })
    await runWorkerOnce({ payload })
    const { id } = await stored(event, 'wartet-1@example.org')
    const { docs } = await payload.find({
      collection: 'messages',
      where: { registration: { equals: id } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ kind, state }) => [kind, state])).toEqual([
      ['waitlisted', 'sent'],
      ['promoted', 'sent'],
    ])
    const mail = await renderMessage({ payload, message: docs[1]! })
    expect(mail?.subject).toBe(`Ein Platz ist für Sie frei geworden: ${event.title}`)
    expect(mail?.text).toContain('https://zoom.example/j/123?pwd=geheim')
    const files = mail?.attachments?.filter(({ cid }) => !cid)
    expect(files?.map(({ filename }) => filename)).toEqual([`${event.slug}.ics`])
  })
})

describe('fewer seats than are taken', () => {
  const seatsOf = (event: Event, token?: string) =>
    rest({ config: test.config, path: `/api/events/${event.id}/seats`, token })

  it('remove nobody, and let nobody in until enough have cancelled', async () => {
    const { payload } = test
    const event = await fullEvent({ capacity: 3, waiting: 1 })
    await setEvent(event, { capacity: 2 })
    const cancel = async (n: number) =>
      cancelRegistration({ payload, token: tokenOf(payload, await stored(event, `sitzt-${n}@example.org`)) })
    expect(Object.values(await statuses(event)).filter((status) => status === 'confirmed')).toHaveLength(3)
    await cancel(1)
    expect(await statuses(event)).toMatchObject({ 'wartet-1': 'waitlisted' })
    await cancel(2)
    expect(await statuses(event)).toMatchObject({ 'wartet-1': 'confirmed', 'sitzt-3': 'confirmed' })
  })

  it('can be seen by editors before they save them, and by nobody else', async () => {
    const event = await fullEvent({ capacity: 2, waiting: 1, confirmsAddress: true })
    const answer = await seatsOf(event, editor)
    expect([answer.status, answer.json]).toEqual([
      200,
      { taken: 2, unconfirmed: 2, waiting: 1, capacity: 2, takesRegistrations: true, mailTroubles: 0 },
    ])
    expect((await seatsOf(event)).status).toBe(403)
    const { id } = await stored(event, 'sitzt-1@example.org')
    for (const state of ['sent', 'failed'])
      await test.payload.db.create({
        collection: 'messages',
        data: {
          registration: id,
          event: event.id,
          recipient: 'sitzt-1@example.org',
          subject: '…',
          locale: 'de',
          kind: 'confirmation',
          revision: 0,
          attempts: 1,
          state,
          dedupeKey: `${id}:${state}`,
          messageId: `<${state}-${id}@x>`,
        },
      })
    expect((await seatsOf(event, editor)).json).toMatchObject({ mailTroubles: 1 })
  })
})
