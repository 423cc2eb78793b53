import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { withdrawConsent } from '../../../src/consents/withdrawConsent.ts'
import type { Event } from '../../../src/payload-types.ts'
import { RegistrationError } from '../../../src/registrations/rules/errors.ts'
import { tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { confirmRegistration } from '../../../src/registrations/confirmRegistration.ts'
import { expireRegistrations } from '../../../src/registrations/expireRegistrations.ts'
import { promoteEverywhere, promoteNext } from '../../../src/registrations/promoteNext.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { type RegistrationStatus, registrationStatuses } from '../../../src/registrations/rules/moves.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeUser,
} from '../../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let token: string
beforeAll(async () => {
  test = await startPayload()
  const { email } = await makeUser(test.payload, ['administrator'])
  const login = await test.payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  })
  token = login.token ?? ''
})
afterAll(() => test.stop())

const ask = (path: string, method: string, body?: unknown) =>
  rest({ config: test.config, path: `/api/${path}`, method, body, token })

const register = (event: { id: string }, email: string, idempotencyKey?: string) =>
  registerForEvent({
    payload: test.payload,
    input: { eventId: event.id, email, consents: [], idempotencyKey },
  })

async function statusesOf(event: { id: string }) {
  const { docs } = await test.payload.find({
    collection: 'registrations',
    where: { event: { equals: event.id } },
    pagination: false,
    depth: 0,
  })
  return Object.fromEntries(docs.map(({ email, status }) => [email.split('@')[0], status]))
}

async function tokenOfId(id: string): Promise<string> {
  const { payload } = test
  const found = await payload.db.findOne<{ id: string; tokenSeed: string }>({
    collection: 'registrations',
    where: { id: { equals: id } },
  })
  return tokenFromSeed({ seed: found?.tokenSeed ?? '', secret: payload.secret })
}

describe('a registration', () => {
  it('is either cancelled or noted as there, whatever an editor saves at the same moment', async () => {
    const { payload } = test
    for (let round = 0; round < 10; round++) {
      const event = await makeEvent(payload, { startsAt: inDays(0) })
      const { id } = await makeRegistration(payload, { event })
      const isDone = (work: Promise<unknown>) =>
        work.then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(RegistrationError)
            return false
          },
        )
      const token = await tokenOfId(id)
      // Whoever comes second is refused: there is no seat to attend on, or somebody is there already.
      const [isThere, isCancelled] = await Promise.all([
        isDone(changeRegistration({ payload, id, change: { attended: true } })),
        isDone(cancelRegistration({ payload, token })),
        changeRegistration({ payload, id, change: { name: 'Jo' } }),
      ])
      const { status, name, attended } = await payload.findByID({ collection: 'registrations', id })
      expect(isThere).toBe(!isCancelled)
      expect({ status, name, attended }).toEqual({
        status: isCancelled ? 'cancelled' : 'confirmed',
        name: 'Jo',
        attended: isThere,
      })
    }
  })

  it.each([null, '', 'unbekannt', 'pending'])('does not take the status %j', async (status) => {
    const { id } = await makeRegistration(test.payload, { event: await makeEvent(test.payload) })
    expect((await ask(`registrations/${id}`, 'PATCH', { status })).status).toBe(400)
    const local = test.payload.update({
      collection: 'registrations',
      id,
      data: { status: status as 'pending' },
    })
    await expect(local).rejects.toMatchObject({ data: { errors: [{ path: 'status' }] } })
    expect((await test.payload.findByID({ collection: 'registrations', id })).status).toBe('confirmed')
  })

  it('is neither copied nor changed in bulk', async () => {
    const { id } = await makeRegistration(test.payload, { event: await makeEvent(test.payload) })
    expect((await ask(`registrations/${id}/duplicate`, 'POST', {})).status).not.toBe(201)
    expect((await ask('registrations?where[id][exists]=true', 'PATCH', { name: 'Alle' })).status).toBe(405)
    const { totalDocs } = await test.payload.count({
      collection: 'registrations',
      where: { name: { equals: 'Alle' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('takes its mails along when it is deleted', async () => {
    const { payload } = test
    const { id } = await makeRegistration(payload, {
      event: await makeEvent(payload),
      email: 'weg@example.org',
    })
    await runWorkerOnce({ payload })
    const mails = () =>
      payload.count({ collection: 'messages', where: { recipient: { equals: 'weg@example.org' } } })
    expect((await mails()).totalDocs).toBe(1)
    expect((await ask(`registrations/${id}`, 'DELETE')).status).toBe(200)
    expect((await mails()).totalDocs).toBe(0)
  })

  it('cannot be cancelled once the event is over', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const { id } = await makeRegistration(payload, { event })
    const past = { startsAt: inDays(-2), endsAt: inDays(-1), allowPastDate: true }
    await payload.update({ collection: 'events', id: event.id, data: past })
    const cancelled = cancelRegistration({ payload, token: await tokenOfId(id) })
    await expect(cancelled).rejects.toMatchObject({ problems: [{ rule: 'eventOver' }] })
    expect((await payload.findByID({ collection: 'registrations', id })).status).toBe('confirmed')
  })

  it('does not show by its idempotency key whether somebody else is registered', async () => {
    const event = await makeEvent(test.payload)
    await register(event, 'bekannt@example.org')
    const probe = async (email: string, key: string) => {
      await register(event, email, key)
      return register(event, 'kaputt@', key).catch((error: { problems: unknown }) => error.problems)
    }
    expect(await probe('bekannt@example.org', 'k1')).toEqual(await probe('unbekannt@example.org', 'k2'))
  })
})

describe('the waiting list', () => {
  const makeFull = async () => {
    const event = await makeEvent(test.payload, { registration: { capacity: 1, waitingList: true } })
    for (const name of ['eins', 'zwei', 'drei']) await register(event, `${name}@example.org`)
    return event
  }

  it('moves up when the capacity is raised', async () => {
    const event = await makeFull()
    const registration = { ...event.registration, capacity: 2 }
    await test.payload.update({ collection: 'events', id: event.id, data: { registration } })
    expect(await statusesOf(event)).toEqual({ eins: 'confirmed', zwei: 'confirmed', drei: 'waitlisted' })
  })

  it('comes before newcomers, and moves up where a crash left a seat free', async () => {
    const { payload } = test
    const event = await makeFull()
    const { docs } = await payload.find({
      collection: 'registrations',
      where: { and: [{ event: { equals: event.id } }, { email: { equals: 'eins@example.org' } }] },
    })
    // As a crash leaves it: the seat is free, and nobody has been promoted.
    await payload.db.updateOne({
      collection: 'registrations',
      id: docs[0]?.id ?? '',
      data: { status: 'cancelled', seatKey: `released:${docs[0]?.id}` },
    })
    expect(await register(event, 'vier@example.org')).toEqual({ outcome: 'waitlisted' })
    expect(await statusesOf(event)).toEqual({
      eins: 'cancelled',
      zwei: 'confirmed',
      drei: 'waitlisted',
      vier: 'waitlisted',
    })
    expect(await promoteEverywhere(payload)).toBe(0)
  })
})

describe('an event', () => {
  it('is shown without a speaker or partner who has been deleted', async () => {
    const { payload } = test
    const [speaker, partner] = [await makeSpeaker(payload), await makePartner(payload)]
    const event = await makeEvent(payload, {
      speakers: [{ speaker: speaker.id, role: 'input' }],
      partners: [partner.id],
    })
    await ask(`speakers/${speaker.id}`, 'DELETE')
    await ask(`partners/${partner.id}`, 'DELETE')
    const app = createPublicApp({ payload })
    for (const path of ['/', `/veranstaltungen/${event.slug}`])
      expect((await app.request(path)).status).toBe(200)
    const query = '{ events { nodes { speakers { role } partners { name } } } speakers { totalCount } }'
    const answer = await app.request(`/graphql?query=${encodeURIComponent(query)}`, {})
    expect(await answer.json()).not.toHaveProperty('errors')
  })

  it('has one access, and says so to whoever makes another one', async () => {
    const [event, other] = [await makeEvent(test.payload), await makeEvent(test.payload)]
    const access = { provider: 'Zoom', joinUrl: 'https://zoom.example/j/1' }
    const makeFor = ({ id }: Event) => ask('meetings', 'POST', { ...access, event: id })
    const first = await makeFor(event)
    expect([first.status, (await makeFor(other)).status]).toEqual([201, 201])
    const { id } = first.json.doc as { id: string }
    expect((await ask(`meetings/${id}`, 'PATCH', { passcode: '1', event: event.id })).status).toBe(200)
    for (const refused of [await makeFor(event), await ask(`meetings/${id}`, 'PATCH', { event: other.id })]) {
      expect([refused.status, refused.json]).toMatchObject([
        400,
        {
          errors: [
            {
              message: 'In diesem Feld stimmt etwas nicht: Veranstaltung',
              data: {
                errors: [{ path: 'event', message: expect.stringContaining('hat schon einen Zugang') }],
              },
            },
          ],
        },
      ])
    }
  })

  it('raises its calendar revision when it moves, by way of drafts too', async () => {
    const { payload } = test
    const { id, revision } = await makeEvent(payload)
    const save = (data: object, draft: boolean) =>
      payload.update({
        collection: 'events',
        id,
        data: { ...data, _status: draft ? 'draft' : 'published' },
        draft,
      })
    await save({ summary: 'Nur ein anderer Text.' }, false)
    expect((await payload.findByID({ collection: 'events', id })).revision).toBe(revision)
    await save({ summary: 'Ein Entwurf.' }, true)
    await save({ startsAt: inDays(20), endsAt: inDays(21) }, true)
    await save({}, false)
    expect((await payload.findByID({ collection: 'events', id })).revision).toBe((revision ?? 0) + 1)
  })

  it('can be drafted without a title more than once', async () => {
    for (const body of [{ slug: null }, { slug: '' }, {}, {}]) {
      const { status } = await ask('events?draft=true', 'POST', { ...body, _status: 'draft' })
      expect(status).toBe(201)
    }
  })

  it('keeps the consents that it asks for', async () => {
    const { payload } = test
    const consent = await makeConsentText(payload)
    const event = await makeEvent(payload, { registration: { consents: [consent.id] } })
    const { status, text } = await ask(`consent-texts/${consent.id}`, 'DELETE')
    expect(status).toBe(409)
    expect(text).toContain('Steht in einer Veranstaltung (')
    await expect(register(event, 'a@example.org')).rejects.toMatchObject({
      problems: [{ code: 'CONSENT_MISSING' }],
    })
  })
})

describe('a question of the public about meetings', () => {
  it('is refused before it leaves a rejection behind', async () => {
    for (const query of [
      'where[meeting.event.title][equals]=x',
      'where[or][0][meeting.joinUrl][like]=x',
      'sort=-meeting.joinUrl',
    ]) {
      const { status } = await rest({ config: test.config, path: `/api/events?${query}` })
      expect({ query, status }).toEqual({ query, status: 403 })
    }
  })
})

describe('addresses', () => {
  it('with line breaks lead nowhere else', async () => {
    const app = createPublicApp({ payload: test.payload })
    for (const path of ['/veranstaltungen/%0d%0aX/anmeldung', '/anmeldung/%0d%0aX/absagen']) {
      const answer = await app.request(path)
      expect([301, 303, 302]).toContain(answer.status)
      expect(answer.headers.get('location')).not.toMatch(/[\r\n]/)
    }
  })

  it('that are too long are refused', async () => {
    const url = `https://example.org/${'x'.repeat(100_000)}`
    const { status, text } = await ask('partners', 'POST', { name: 'Lang', url })
    expect(status).toBe(400)
    expect(text).toContain('höchstens 2000 Zeichen')
  })
})

describe('the state table', () => {
  let consent: string

  beforeAll(async () => {
    consent = (await makeConsentText(test.payload, { key: 'privacy' })).id
  })

  const email = 'person@example.org'

  const register = (event: Event, address = email) =>
    registerForEvent({
      payload: test.payload,
      input: { eventId: event.id, email: address, consents: [{ key: 'privacy', version: 1 }] },
    })

  const setEvent = (event: Event, registration: Partial<NonNullable<Event['registration']>>) =>
    test.payload.update({ collection: 'events', id: event.id, data: { registration } })

  const stored = (event: Event) => storedRegistration(test.payload, { event, email })

  const token = async (event: Event) => tokenOf(test.payload, await stored(event))

  /** Brings a registration where it shall stand, by the way that leads there. */
  const ways: Record<RegistrationStatus, (event: Event) => Promise<unknown>> = {
    pending: async (event) => {
      await setEvent(event, { confirmsAddress: true })
      await register(event)
    },
    confirmed: (event) => register(event),
    waitlisted: async (event) => {
      await register(event, 'sitzt@example.org')
      await register(event)
    },
    cancelled: async (event) => {
      await register(event)
      await cancelRegistration({ payload: test.payload, token: await token(event) })
    },
    expired: async (event) => {
      await ways.pending(event)
      await lapse(test.payload, await stored(event))
      await expireRegistrations({ payload: test.payload, now: new Date() })
    },
  }

  /** Everything that can happen to a registration. What a person cannot do is refused, and changes nothing. */
  const happenings: Record<string, (event: Event) => Promise<unknown>> = {
    'the address is confirmed': async (event) =>
      confirmRegistration({ payload: test.payload, token: await token(event) }),
    'the time to confirm is over': () =>
      expireRegistrations({ payload: test.payload, now: new Date(Date.now() + 200 * 3_600_000) }),
    'it is cancelled': async (event) =>
      cancelRegistration({ payload: test.payload, token: await token(event) }),
    'a consent is withdrawn': async (event) =>
      withdrawConsent({ payload: test.payload, token: await token(event), key: 'privacy' }),
    'a seat becomes free': async (event) => {
      await setEvent(event, { capacity: 2 })
      await promoteNext({ payload: test.payload, eventId: event.id })
    },
    'the form is sent again': (event) => register(event),
    ...Object.fromEntries(
      registrationStatuses.map((to) => [
        `an editor sets it to ${to}`,
        async (event: Event) =>
          changeRegistration({ payload: test.payload, id: (await stored(event)).id, change: { status: to } }),
      ]),
    ),
  }

  /** Where each leads. What is not named stays where it is. */
  const leadsTo: Record<string, Partial<Record<RegistrationStatus, RegistrationStatus>>> = {
    'the address is confirmed': { pending: 'confirmed' },
    'the time to confirm is over': { pending: 'expired' },
    'it is cancelled': { pending: 'cancelled', confirmed: 'cancelled', waitlisted: 'cancelled' },
    'a consent is withdrawn': { pending: 'cancelled', confirmed: 'cancelled', waitlisted: 'cancelled' },
    'a seat becomes free': { waitlisted: 'confirmed' },
    // Who had none that stands gets a new one; the old one stays as it is.
    'the form is sent again': {},
    'an editor sets it to pending': {},
    // There is no seat for who waits. Who had left comes back.
    'an editor sets it to confirmed': { pending: 'confirmed', cancelled: 'confirmed', expired: 'confirmed' },
    'an editor sets it to waitlisted': {
      pending: 'waitlisted',
      cancelled: 'waitlisted',
      expired: 'waitlisted',
    },
    'an editor sets it to cancelled': {
      pending: 'cancelled',
      confirmed: 'cancelled',
      waitlisted: 'cancelled',
    },
    'an editor sets it to expired': { pending: 'expired' },
  }

  const cases = registrationStatuses.flatMap((from) =>
    Object.keys(happenings).map((what) => [from, what, leadsTo[what]?.[from] ?? from] as const),
  )

  it.each(cases)('%s, and %s: %s', async (from, what, to) => {
    const { payload } = test
    const event = await makeEvent(payload, {
      registration: { capacity: 1, waitingList: true, consents: [consent] },
    })
    await ways[from](event)
    const before = await stored(event)
    expect(before.status).toBe(from)
    await happenings[what]!(event).catch((error: Error) => expect(error.name).toBe('RegistrationError'))
    const after = await payload.db.findOne<typeof before>({
      collection: 'registrations',
      where: { id: { equals: before.id } },
    })
    // Put on the waiting list by an editor, and the seat is free: so it is theirs.
    const isBack = to === 'waitlisted' && from !== 'waitlisted'
    expect(after?.status).toBe(isBack ? 'confirmed' : to)
    const holdsSeat = /^(?!released:)[^:]+:\d+$/.test(after?.seatKey ?? '')
    expect(holdsSeat).toBe(after?.status === 'pending' || after?.status === 'confirmed')
  })
})
