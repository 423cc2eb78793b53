import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createHash } from 'node:crypto'
import { findFreeSeat } from '../../../src/registrations/findFreeSeat.ts'
import { seatKeyOf } from '../../../src/registrations/rules/seats.ts'
import { findRegistrationTerms } from '../../../src/registrations/terms.ts'
import { tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { makeConsentText, makeEvent } from '../../support/factories.ts'
import { testDatabase } from '../../support/database.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const onSqlite = testDatabase === 'sqlite' ? it : it.skip

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

const registrationsOf = async (event: { id: string }) => {
  const where = { event: { equals: event.id } }
  return (await test.payload.find({ collection: 'registrations', where, depth: 0, pagination: false })).docs
}

describe('registerForEvent', () => {
  it('stores the consents as they were shown, with version, SHA-256 and time', async () => {
    const { payload } = test
    const privacy = await makeConsentText(payload, { key: 'privacy' })
    const event = await makeEvent(payload, { registration: { consents: [privacy.id] } })
    const before = Date.now()
    const answer = await registerForEvent({
      payload,
      input: { eventId: event.id, email: ' Jo@Example.org ', consents: [{ key: 'privacy', version: 1 }] },
    })
    expect(answer).toEqual({ outcome: 'confirmed' })
    const [stored] = await registrationsOf(event)
    expect(stored).toMatchObject({ email: 'jo@example.org', status: 'confirmed' })
    const [consent] = stored?.consents as { text: string; sha256: string; givenAt: string }[]
    expect(consent).toMatchObject({
      key: 'privacy',
      version: 1,
      text: `${privacy.label}\n\nDer vollständige Text Nummer 1.\n\nhttps://example.org/datenschutz`,
    })
    expect(consent?.sha256).toBe(
      createHash('sha256')
        .update(consent?.text ?? '')
        .digest('hex'),
    )
    expect(Date.parse(consent?.givenAt ?? '')).toBeGreaterThanOrEqual(before)
  })

  it('confirms no more people than there are seats, however many come at once', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 5, waitingList: true } })
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        registerForEvent({ payload, input: { eventId: event.id, email: `p${n}@example.org`, consents: [] } }),
      ),
    )
    expect(answers.filter(({ outcome }) => outcome === 'confirmed')).toHaveLength(5)
    expect(answers.filter(({ outcome }) => outcome === 'waitlisted')).toHaveLength(25)
    const stored = await registrationsOf(event)
    expect(stored.filter(({ status }) => status === 'confirmed')).toHaveLength(5)
    expect(stored).toHaveLength(30)
  })

  onSqlite(
    'waits for the disk once for people who come at once, and refuses whom it must by himself',
    async () => {
      const { payload } = test
      const event = await makeEvent(payload)
      const register = (name: string) =>
        registerForEvent({
          payload,
          input: { eventId: event.id, email: `${name.replace(' ', '.')}@example.org`, name, consents: [] },
        })
      await register('schon da')
      const { client } = payload.db as unknown as { client: { execute: (statement: unknown) => unknown } }
      const execute = jest.spyOn(client, 'execute')
      const names = ['ada', 'ben', 'cem', 'dana', 'schon da', 'ben', 'eva']
      const answers = await Promise.all(names.map(register))
      const inserts = execute.mock.calls.filter(([statement]) =>
        JSON.stringify(statement).includes('insert into \\"registrations\\"'),
      )
      execute.mockRestore()
      expect(answers).toEqual(names.map(() => ({ outcome: 'confirmed' })))
      expect((await registrationsOf(event)).map(({ name }) => name).sort()).toEqual([
        'ada',
        'ben',
        'cem',
        'dana',
        'eva',
        'schon da',
      ])
      // One for all, and one for each who is registered already.
      expect(inserts).toHaveLength(3)
    },
  )

  it('changes nothing and answers alike when somebody registers twice', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const input = { eventId: event.id, email: 'zweimal@example.org', consents: [] }
    const first = await registerForEvent({ payload, input })
    const second = await registerForEvent({ payload, input: { ...input, email: 'ZWEIMAL@example.org' } })
    expect(second).toEqual(first)
    expect(await registrationsOf(event)).toHaveLength(1)
  })
})

describe('cancelRegistration', () => {
  const tokenOf = async (event: { id: string }, email: string) => {
    const { payload } = test
    const { docs } = await payload.db.find<{ tokenSeed: string }>({
      collection: 'registrations',
      where: {
        and: [
          { event: { equals: event.id } },
          { email: { equals: email } },
          { status: { equals: 'confirmed' } },
        ],
      },
    })
    return tokenFromSeed({ seed: docs[0]?.tokenSeed ?? '', secret: payload.secret })
  }

  it('frees the seat and lets the person register again, as often as they like', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1 } })
    const register = (email: string) =>
      registerForEvent({ payload, input: { eventId: event.id, email, consents: [] } })
    for (const email of ['erste@example.org', 'zweite@example.org', 'erste@example.org']) {
      expect(await register(email)).toEqual({ outcome: 'confirmed' })
      await expect(register('dritte@example.org')).rejects.toMatchObject({
        problems: [{ code: 'EVENT_FULL' }],
      })
      const token = await tokenOf(event, email)
      expect(await cancelRegistration({ payload, token })).toMatchObject({ status: 'cancelled' })
    }
    expect((await registrationsOf(event)).map(({ status }) => status)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ])
  })

  it('passes the seat on to whoever waits longest', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    for (const email of ['sitzt@example.org', 'wartet@example.org', 'wartet-auch@example.org']) {
      await registerForEvent({ payload, input: { eventId: event.id, email, consents: [] } })
    }
    const statuses = async () =>
      Object.fromEntries(
        (await registrationsOf(event)).map(({ email, status }) => [email.split('@')[0], status]),
      )
    await cancelRegistration({ payload, token: await tokenOf(event, 'sitzt@example.org') })
    expect(await statuses()).toEqual({ sitzt: 'cancelled', wartet: 'confirmed', 'wartet-auch': 'waitlisted' })
    const next = (await registrationsOf(event)).find(({ email }) => email === 'wartet@example.org')
    await changeRegistration({ payload, id: next?.id ?? '', change: { status: 'cancelled' } })
    expect(await statuses()).toEqual({ sitzt: 'cancelled', wartet: 'cancelled', 'wartet-auch': 'confirmed' })
  })

  it('changes nothing the second time', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    await registerForEvent({ payload, input: { eventId: event.id, email: 'ab@example.org', consents: [] } })
    const token = await tokenOf(event, 'ab@example.org')
    await cancelRegistration({ payload, token })
    const before = await registrationsOf(event)
    await cancelRegistration({ payload, token })
    expect(await registrationsOf(event)).toEqual(before)
  })

  it.each(['', 'falsch', 'A'.repeat(43)])('refuses the token %p', async (token) => {
    const attempt = cancelRegistration({ payload: test.payload, token })
    await expect(attempt).rejects.toMatchObject({ problems: [{ code: 'TOKEN_INVALID' }] })
  })
})

describe('an idempotency key', () => {
  it('gets the same answer again, and no second registration', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    const input = { eventId: event.id, email: 'eins@example.org', consents: [], idempotencyKey: 'abc' }
    expect(await registerForEvent({ payload, input })).toEqual({ outcome: 'confirmed' })
    expect(await registerForEvent({ payload, input })).toEqual({ outcome: 'confirmed' })
    expect(await registrationsOf(event)).toHaveLength(1)
  })

  it('of another person changes nothing for either', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const input = { eventId: event.id, email: 'eins@example.org', consents: [], idempotencyKey: 'def' }
    await registerForEvent({ payload, input })
    await registerForEvent({ payload, input: { ...input, email: 'zwei@example.org' } })
    expect((await registrationsOf(event)).map(({ email }) => email).sort()).toEqual([
      'eins@example.org',
      'zwei@example.org',
    ])
  })
})

describe('a free seat', () => {
  it('is found, and none once all are taken, by what is known of the event for a while', async () => {
    const { payload } = test
    const capacity = 3
    const { id: eventId } = await makeEvent(payload, { registration: { capacity } })
    const terms = await findRegistrationTerms({ payload, eventId, locale: 'de' })
    if (!terms) throw new Error('no terms')
    // A hidden field.
    const seats = async () => {
      const where = { event: { equals: eventId } }
      return (await payload.db.find<{ id: string; seatKey: string }>({ collection: 'registrations', where }))
        .docs
    }
    const start = performance.now()
    const find = (isNewcomer = true, after = 60_000) =>
      findFreeSeat({ payload, terms, capacity, isNewcomer, now: start + after })
    // The first look notes when the terms were new, the second how far the numbers go.
    for (const after of [0, 60_000]) expect([1, 2, 3]).toContain(await find(true, after))
    for (const person of ['ada', 'bo', 'cy']) {
      const seat = await find()
      expect(seat).not.toBeNull()
      const taken = (await seats()).map(({ seatKey }) => seatKey)
      expect(taken).not.toContain(seatKeyOf({ eventId, seat: seat ?? 0 }))
      const input = { eventId, email: `${person}@example.org`, consents: [] }
      expect((await registerForEvent({ payload, input })).outcome).toBe('confirmed')
    }
    expect([await find(), await find(), await find(false)]).toEqual([null, null, null])
    const [first] = await seats()
    await changeRegistration({ payload, id: String(first?.id), change: { status: 'cancelled' } })
    expect(seatKeyOf({ eventId, seat: (await find()) ?? 0 })).toBe(first?.seatKey)
  })
})
