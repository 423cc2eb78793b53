import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Event, Message, Registration } from '../../../src/payload-types.ts'
import { withdrawConsent } from '../../../src/consents/withdrawConsent.ts'
import { applyReport } from '../../../src/mail/bounces/applyReport.ts'
import { exportPerson } from '../../../src/privacy/exportPerson.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import {
  findRegistrationByToken,
  type StoredRegistration,
} from '../../../src/registrations/findRegistration.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makeMeeting,
  makeRegistration,
  makeUser,
} from '../../support/factories.ts'
import { setColumns, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { dumpCollections } from '../../support/dumpCollections.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

// What editors do with single registrations: mistakes of people, and of their own.
let test: TestPayload
let editor: string

beforeAll(async () => {
  test = await startPayload()
  const { email } = await makeUser(test.payload, ['editor'])
  const data = { email, password: 'geheim-und-lang' }
  editor = (await test.payload.login({ collection: 'users', data })).token ?? ''
})
afterAll(() => test.stop())

const ask = (route: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') =>
  rest({ config: test.config, path: `/api${route}`, method, body, token: editor })

const correct = ({ id }: { id: string }, email: string) => ask(`/registrations/${id}/address`, { email })
const move = ({ id }: { id: string }, change: object) => ask(`/registrations/${id}`, change, 'PATCH')

async function stored({ id }: { id: string }): Promise<StoredRegistration & Registration> {
  const found = await test.payload.db.findOne<StoredRegistration & Registration>({
    collection: 'registrations',
    where: { id: { equals: id } },
  })
  if (!found) throw new Error('The registration is gone')
  return found
}

async function messagesOf({ id }: { id: string }): Promise<Message[]> {
  const { docs } = await test.payload.db.find<Message>({
    collection: 'messages',
    where: { registration: { equals: id } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

const work = () => runWorkerOnce({ payload: test.payload })

/** The texts of all mails that went to an address, in no certain order. */
async function mailsTo(address: string): Promise<string[]> {
  const folder = path.join(test.dataDir, 'mail')
  const files = await readdir(folder).catch(() => [])
  const mails = await Promise.all(
    files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))),
  )
  return mails.flatMap((mail) => (JSON.stringify(mail.to).includes(`"${address}"`) ? [mail.text ?? ''] : []))
}

const opens = async (token: string) =>
  (await findRegistrationByToken({ payload: test.payload, token })) !== null

const capacityOf = async ({ id }: Event) =>
  (await test.payload.findByID({ collection: 'events', id, depth: 0 })).registration?.capacity

let count = 0
const address = (name: string) => `${name}-${(count += 1)}@example.org`

describe('a mistyped address', () => {
  it('is corrected: the mail that holds goes out anew, and the links that went elsewhere open nothing', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    await makeMeeting(payload, { event })
    const [wrong, right] = [address('anna.gmial'), address('anna')]
    const anna = await makeRegistration(payload, { event, email: wrong, name: 'Anna' })
    await work()
    const former = tokenOf(payload, await stored(anna))
    expect(await mailsTo(wrong)).toEqual([expect.stringContaining(former)])

    expect((await correct(anna, ` ${right.toUpperCase()} `)).json).toEqual({ result: 'corrected' })
    const token = tokenOf(payload, await stored(anna))
    expect([await opens(former), await opens(token)]).toEqual([false, true])
    await work()
    expect(await mailsTo(wrong)).toHaveLength(1)
    const mails = await mailsTo(right)
    expect(mails).toEqual([expect.stringContaining(token)])
    expect(mails[0]).toContain('https://')
    expect(mails[0]).not.toContain(former)

    // A second click, and a second look: nothing more.
    expect((await correct(anna, right)).json).toEqual({ result: 'unchanged' })
    await work()
    expect(await mailsTo(right)).toHaveLength(1)
    expect((await ask(`/registrations/${anna.id}/resend`, {})).json).toEqual({ result: 'resent' })
    await work()
    expect([await mailsTo(wrong), await mailsTo(right)].map(({ length }) => length)).toEqual([1, 2])
    const found = await ask(`/events/${event.id}/participation/registrations`, { search: right })
    expect(found.json).toMatchObject({ total: 1 })
  })

  it('gets nothing that was waiting for it; what else was on its way goes to the right one', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const [wrong, right] = [address('falsch'), address('richtig')]
    const bo = await makeRegistration(payload, { event, email: wrong })
    const message = { registration: bo.id, event: event.id, recipient: wrong, subject: '…', locale: 'de' }
    const queued = {
      state: 'queued',
      attempts: 0,
      queuedAt: new Date().toISOString(),
      nextAttemptAt: new Date(0).toISOString(),
    }
    const put = (kind: string) =>
      payload.db.create({
        collection: 'messages',
        data: {
          ...message,
          ...queued,
          kind,
          revision: 0,
          dedupeKey: `${bo.id}:${kind}:0`,
          messageId: `<${kind}-${bo.id}@x>`,
        },
      })
    await put('confirmation')
    await put('eventCancelled')
    await payload.db.updateOne({
      collection: 'events',
      id: event.id,
      data: { status: 'cancelled' },
      returning: false,
    })
    await correct(bo, right)
    await work()
    expect(await mailsTo(wrong)).toEqual([])
    const messages = await messagesOf(bo)
    expect(messages.map(({ kind, recipient, state }) => [kind, recipient === right, state])).toEqual(
      expect.arrayContaining([['confirmation', false, 'failed']]),
    )
    expect(
      messages.find(({ kind, recipient }) => kind === 'confirmation' && recipient === wrong)?.lastAnswer,
    ).toContain('addressCorrected')
    expect(
      messages.filter(({ kind, recipient }) => kind === 'eventCancelled' && recipient === wrong),
    ).toEqual([])
  })

  it('is asked to confirm itself where the event asks for that, for as long as at first', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { confirmsAddress: true, holdHours: 24 } })
    const [wrong, right] = [address('tippfehler'), address('getippt')]
    await registerForEvent({ payload, input: { eventId: event.id, email: wrong, consents: [] } })
    const { docs } = await payload.find({ collection: 'registrations', where: { email: { equals: wrong } } })
    const [pending] = docs
    if (!pending) throw new Error('Nobody has registered')
    await work()
    const soon = new Date(Date.now() + 60_000).toISOString()
    await setColumns(payload, pending, { expiresAt: soon })
    await correct(pending, right)
    expect(await stored(pending)).toMatchObject({ status: 'pending', email: right })
    expect(Date.parse((await stored(pending)).expiresAt ?? '')).toBeGreaterThan(Date.parse(soon))
    await work()
    expect(await mailsTo(right)).toEqual([expect.stringContaining(tokenOf(payload, await stored(pending)))])
  })

  it('is not corrected to one that is registered for the event, which is named, nor to what is none', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const other = await makeEvent(payload)
    const [wrong, taken] = [address('doppelt'), address('vergeben')]
    const first = await makeRegistration(payload, { event, email: taken, name: 'Änne Öz' })
    const second = await makeRegistration(payload, { event, email: wrong })
    const elsewhere = await makeRegistration(payload, { event: other, email: wrong })
    const refused = await correct(second, taken)
    const message = `${taken} ist für diese Veranstaltung schon angemeldet, als Änne Öz: bestätigt.`
    expect([refused.status, refused.json.errors]).toEqual([
      400,
      [{ message, data: { errors: [{ path: 'email', message }], registration: String(first.id) } }],
    ])
    expect((await correct(second, 'keine Adresse')).text).toContain('"path":"email"')
    expect(await stored(second)).toMatchObject({ email: wrong, status: 'confirmed' })
    // Elsewhere it is free; and whoever has ended stands in nobody's way.
    expect((await correct(elsewhere, taken)).json).toEqual({ result: 'corrected' })
    await move(first, { status: 'cancelled' })
    expect((await correct(second, taken)).json).toEqual({ result: 'corrected' })
    expect((await correct({ id: '4711' }, taken)).status).toBe(404)
  })

  it('is corrected once where two editors do so at the same moment, and frees the former one', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const wrong = address('beide')
    const wanted = [address('eine'), address('andere')]
    const registration = await makeRegistration(payload, { event, email: wrong })
    const results = await Promise.all(wanted.map((email) => correct(registration, email)))
    expect(results.map(({ status }) => status)).toEqual([200, 200])
    const { email, tokenHash, personKey } = (await stored(registration)) as unknown as Record<string, string>
    expect(wanted).toContain(email)
    expect([tokenHash, personKey].every(Boolean)).toBe(true)
    const input = { eventId: event.id, email: wrong, consents: [] }
    expect(await registerForEvent({ payload, input })).toEqual({ outcome: 'confirmed' })
    expect((await ask(`/events/${event.id}/participation`)).json).toMatchObject({ counts: { confirmed: 2 } })
  })

  it('takes the mark away that mails do not arrive; a report that comes later marks nothing', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const registration = await makeRegistration(payload, { event, email: address('tot') })
    await work()
    const [message] = await messagesOf(registration)
    const report = {
      action: 'failed' as const,
      status: '5.1.1',
      diagnostic: 'no such user',
      sentTo: [],
      messageIds: [message?.messageId ?? ''],
    }
    await applyReport({ payload, report, now: new Date() })
    expect((await stored(registration)).unreachableAt).toBeTruthy()
    await correct(registration, address('lebt'))
    expect((await stored(registration)).unreachableAt ?? null).toBeNull()
    await applyReport({ payload, report, now: new Date() })
    expect((await stored(registration)).unreachableAt ?? null).toBeNull()
  })

  it('is told in the audit trail as changed, without the addresses', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const [wrong, right] = [address('kanarie'), address('kanarienvogel')]
    const registration = await makeRegistration(payload, { event, email: wrong })
    await correct(registration, right)
    await correct(registration, right)
    const where = { documentId: { equals: String(registration.id) } }
    const { docs } = await payload.db.find({ collection: 'audit-entries', where, pagination: false })
    expect(docs).toMatchObject([{ operation: 'update', state: 'done', changes: [{ field: 'email' }] }])
    expect(JSON.stringify(docs)).not.toMatch(/kanarie/)
  })
})

describe('a cancellation', () => {
  it('is taken back while there is a seat: confirmed again by mail, once', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1 } })
    const email = address('doch')
    const registration = await makeRegistration(payload, { event, email })
    await work()
    await move(registration, { status: 'cancelled' })
    await work()
    expect(await mailsTo(email)).toHaveLength(2)
    expect((await move(registration, { status: 'confirmed' })).status).toBe(200)
    expect((await move(registration, { status: 'confirmed' })).status).toBe(200)
    await work()
    expect(await stored(registration)).toMatchObject({ status: 'confirmed' })
    expect((await stored(registration)).cancelledAt ?? null).toBeNull()
    expect(await mailsTo(email)).toHaveLength(3)
    // The seat and the person are kept as for anybody else.
    const input = { eventId: event.id, email: address('spaet'), consents: [] }
    await expect(registerForEvent({ payload, input })).rejects.toMatchObject({
      problems: [{ code: 'EVENT_FULL' }],
    })
  })

  it('that was taken back leaves no later one, and no later move up, without its mail', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    const first = await makeRegistration(payload, { event, email: address('erste') })
    const second = await makeRegistration(payload, { event, email: address('zweite') })
    await work()
    for (const [who, status] of [
      [first, 'cancelled'],
      [second, 'cancelled'],
      [first, 'confirmed'],
      [second, 'waitlisted'],
      [first, 'cancelled'],
    ] as const) {
      expect((await move(who, { status })).status).toBe(200)
      await work()
    }
    const kindsOf = async (who: Registration) => (await messagesOf(who)).map(({ kind }) => kind)
    expect(await kindsOf(first)).toEqual(['confirmation', 'cancellation', 'confirmation', 'cancellation'])
    expect(await kindsOf(second)).toEqual([
      'waitlisted',
      'promoted',
      'cancellation',
      'waitlisted',
      'promoted',
    ])
    expect(await stored(second)).toMatchObject({ status: 'confirmed' })
  })

  it('is not where the event is full: then there is the waiting list, or one seat more', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    const [back, seated, waiting, late] = [
      await makeRegistration(payload, { event, email: address('zurueck') }),
      await makeRegistration(payload, { event, email: address('rueckt-nach') }),
      await makeRegistration(payload, { event, email: address('wartet') }),
      await makeRegistration(payload, { event, email: address('wartet-auch') }),
    ]
    await move(back, { status: 'cancelled' })
    expect(await stored(seated)).toMatchObject({ status: 'confirmed' })
    const full = await move(back, { status: 'confirmed' })
    expect([full.status, full.text]).toEqual([400, expect.stringContaining('"path":"status"')])
    expect((await move(back, { status: 'waitlisted' })).status).toBe(200)
    // Behind those who wait already.
    const since = async (each: { id: string }) => Date.parse((await stored(each)).waitlistedAt ?? '')
    expect(await since(back)).toBeGreaterThan(await since(late))

    expect((await move(back, { status: 'confirmed', raisesSeats: true })).status).toBe(200)
    expect([await stored(back), await stored(waiting)]).toMatchObject([
      { status: 'confirmed' },
      { status: 'waitlisted' },
    ])
    expect(await capacityOf(event)).toBe(2)
    // Once more is no move, and no seat.
    await move(back, { status: 'confirmed', raisesSeats: true })
    expect(await capacityOf(event)).toBe(2)
    await work()
    expect(await stored(waiting)).toMatchObject({ status: 'waitlisted' })
  })

  it('leads to no seat while the event is not published, which is not said to be full', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    await makeRegistration(payload, { event, email: address('sitzt') })
    const waiting = await makeRegistration(payload, { event, email: address('wartet') })
    await payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' } })
    const { status, json } = await move(waiting, { status: 'confirmed' })
    const message = 'Diese Veranstaltung gibt es nicht oder nicht mehr.'
    expect([status, json]).toMatchObject([
      400,
      { errors: [{ data: { errors: [{ path: 'status', message }] } }] },
    ])
    expect(JSON.stringify(json)).not.toContain('"full"')
  })

  it('stays for whoever withdrew, is erased, has registered anew, or comes too late', async () => {
    const { payload } = test
    const consent = await makeConsentText(payload)
    const event = await makeEvent(payload, { registration: { consents: [consent.id] } })
    const register = async (email: string) => {
      const consents = [{ key: consent.key, version: 1 }]
      await registerForEvent({ payload, input: { eventId: event.id, email, consents } })
      return storedRegistration(payload, { event, email })
    }
    const withdrawn = await register(address('widerruf'))
    await withdrawConsent({ payload, token: tokenOf(payload, await stored(withdrawn)), key: consent.key })
    const refused = await move(withdrawn, { status: 'confirmed' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Einwilligung widerrufen')])

    const again = address('noch-einmal')
    const first = await register(again)
    await move(first, { status: 'cancelled' })
    await register(again)
    expect((await move(first, { status: 'confirmed' })).text).toContain('schon angemeldet')
    expect(await stored(first)).toMatchObject({ status: 'cancelled' })

    const erased = await register(address('geloescht'))
    await move(erased, { status: 'cancelled' })
    await setColumns(payload, erased, { deletion: '4711' })
    expect((await move(erased, { status: 'confirmed' })).status).toBe(400)
    expect((await correct(erased, address('nein'))).status).toBe(404)
    await setColumns(payload, erased, { deletion: null })
    await erasePerson({ payload, email: erased.email, now: new Date() })
    expect((await move(erased, { status: 'confirmed' })).status).toBe(404)

    const late = await register(address('zu-spaet'))
    await move(late, { status: 'cancelled' })
    const over = { startsAt: inDays(-2), endsAt: inDays(-1) }
    await payload.db.updateOne({ collection: 'events', id: event.id, data: over, returning: false })
    expect((await move(late, { status: 'confirmed' })).text).toContain('vorbei')
  })
})

describe('a registration by hand', () => {
  const add = (event: Event, data: object) =>
    ask('/registrations', { event: event.id, email: address('hand'), locale: 'de', ...data })

  it('asks before somebody waits, makes one seat more, or puts them on the waiting list', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    expect((await add(event, { whenFull: 'refuse' })).status).toBe(201)
    const full = await add(event, { whenFull: 'refuse' })
    expect([full.status, full.json.errors]).toMatchObject([
      400,
      [
        {
          message: 'Der einzige Platz ist vergeben.',
          data: { full: { taken: 1, waiting: 0, waitingList: true } },
        },
      ],
    ])
    expect((await add(event, { whenFull: 'wait' })).json).toMatchObject({ doc: { status: 'waitlisted' } })
    expect((await add(event, { whenFull: 'raise' })).json).toMatchObject({ doc: { status: 'confirmed' } })
    expect(await capacityOf(event)).toBe(2)
    const counts = { confirmed: 2, waitlisted: 1 }
    expect((await ask(`/events/${event.id}/participation`)).json).toMatchObject({ counts, seatsTaken: 2 })
    // Without a word on it, and without a waiting list.
    const small = await makeEvent(payload, { registration: { capacity: 1 } })
    await add(small, {})
    expect((await add(small, {})).json.errors).toMatchObject([{ data: { full: { waitingList: false } } }])
  })

  it('takes what the form has, and no column of the system', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 5 } })
    const foreign = {
      status: 'cancelled',
      tokenHash: 'x',
      attended: true,
      cameAt: inDays(-1),
      source: 'woanders',
    }
    const { json } = await add(event, { ...foreign, name: 'Nur so' })
    const made = await stored(json.doc as { id: string })
    expect(made).toMatchObject({ status: 'confirmed', attended: false, name: 'Nur so' })
    expect([made.cameAt ?? null, made.source ?? null]).toEqual([null, null])
    expect(made.tokenSeed.length).toBeGreaterThan(20)
  })

  it('keeps that a consent was given in person, and shows its whole text in either language', async () => {
    const { payload } = test
    const consent = await makeConsentText(payload)
    const event = await makeEvent(payload, { registration: { consents: [consent.id] } })
    const { json } = await ask(`/events/${event.id}/participation`)
    const [asked] = (json.event as { consents: { id: string; texts: { de: string; en: string } }[] }).consents
    expect(asked?.texts.de).toContain('Der vollständige Text')
    expect(asked?.texts.de).toContain('https://example.org/datenschutz')
    expect(asked?.texts.en).toContain('Der vollständige Text')
    const added = await add(event, { consentsGiven: [consent.id], consentChannel: 'inPerson' })
    const made = await stored(added.json.doc as { id: string })
    expect(made.consents).toMatchObject([{ channel: 'inPerson', text: asked?.texts.de }])
    const record = await ask(`/registrations/${made.id}/consent-record`)
    expect(record.text).toContain('<dt>Gegeben</dt><dd>im Gespräch vor Ort</dd>')
  })
})

describe('a note of the team', () => {
  const note = 'Notizkanarie: braucht einen Platz vorn.'

  it('is written by editors, read by helpers, told to no participant, and exported where that is chosen', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const registration = await makeRegistration(payload, { event, email: address('notiz') })
    expect((await move(registration, { notes: ` ${note} ` })).status).toBe(200)
    expect((await move(registration, { notes: 'x'.repeat(2001) })).text).toContain('"path":"notes"')
    expect((await move(registration, { name: 'Nora' })).status).toBe(200)
    expect(await stored(registration)).toMatchObject({ notes: note, name: 'Nora' })
    const helper = await makeUser(payload, ['helper'])
    await payload.update({ collection: 'users', id: helper.id, data: { events: [event.id] } })
    const data = { email: helper.email, password: 'geheim-und-lang' }
    const token = (await payload.login({ collection: 'users', data })).token ?? ''
    const asHelper = (route: string, method = 'GET', body?: object) =>
      rest({ config: test.config, path: `/api${route}`, method, body, token })
    expect((await asHelper(`/events/${event.id}/attendance`)).text).toContain('Notizkanarie')
    await asHelper(`/registrations/${registration.id}`, 'PATCH', { notes: 'übermalt' })
    for (const body of [{ email: address('helferin') }]) {
      expect((await asHelper(`/registrations/${registration.id}/address`, 'POST', body)).status).toBe(403)
    }
    expect(await stored(registration)).toMatchObject({ notes: note })

    await work()
    const own = createPublicApp({ payload })
    const page = await own.request(`/anmeldung/${tokenOf(payload, await stored(registration))}`)
    expect([page.status, await page.text()]).toEqual([200, expect.not.stringContaining('Notizkanarie')])
    expect((await mailsTo(registration.email)).join()).not.toContain('Notizkanarie')
    const csv = async (query: string) =>
      (await ask(`/events/${event.id}/participation/export.csv${query}`)).text
    expect(await csv('')).not.toContain('Notiz')
    expect(await csv('?notes=true')).toContain('Notiz des Teams\r\n')
    expect(await csv('?notes=true')).toContain('Notizkanarie')
    const { docs } = await payload.db.find({ collection: 'audit-entries', where: {}, pagination: false })
    expect(JSON.stringify(docs)).toContain('"field":"notes"')
    expect(JSON.stringify(docs)).not.toContain('Notizkanarie')

    const known = await exportPerson({ payload, email: registration.email, now: new Date() })
    expect(known.registrations).toMatchObject([{ notes: note }])
    await erasePerson({ payload, email: registration.email, now: new Date() })
    expect(JSON.stringify(await dumpCollections(payload))).not.toContain('Notizkanarie')
  })
})

describe('the answers of those with a seat', () => {
  it('are counted by question, whatever the language in which they were given', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      registration: {
        capacity: 4,
        waitingList: true,
        questions: [
          {
            label: 'Wie kommen Sie?',
            required: false,
            options: [{ label: 'Bahn' }, { label: 'Rad' }, { label: 'Auto' }],
          },
          { label: 'Was essen Sie nicht?', required: false },
        ],
      },
    })
    const questions = event.registration?.questions ?? []
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: {
        title: 'In English',
        registration: {
          questions: questions.map(({ id, label, options, ...rest }) => ({
            ...rest,
            id,
            label: `${label} (en)`,
            options: options?.map((each) => ({ id: each.id, label: `by ${each.label}` })),
          })),
        },
      },
    })
    const [way, food] = questions.map(({ id }) => String(id))
    const register = (locale: string, given: [string | undefined, string][]) =>
      registerForEvent({
        payload,
        input: {
          eventId: event.id,
          email: address('antwort'),
          locale,
          consents: [],
          answers: given.map(([question = '', value]) => ({ question, value })),
        },
      })
    await register('de', [
      [way, 'Bahn'],
      [food, 'Nüsse'],
    ])
    await register('en', [
      [way, 'by Bahn'],
      [food, 'Nüsse'],
    ])
    await register('de', [
      [way, 'Rad'],
      [food, 'Milch'],
    ])
    await register('de', [])
    // Whoever waits has no plate.
    await register('de', [
      [way, 'Auto'],
      [food, 'Ei'],
    ])
    const { json } = await ask(`/events/${event.id}/participation/answers`)
    expect(json.questions).toEqual([
      {
        key: way,
        label: 'Wie kommen Sie?',
        answered: 3,
        values: [
          { value: 'Bahn', count: 2 },
          { value: 'Rad', count: 1 },
          { value: 'Auto', count: 0 },
        ],
        others: 0,
      },
      {
        key: food,
        label: 'Was essen Sie nicht?',
        answered: 3,
        values: [
          { value: 'Nüsse', count: 2 },
          { value: 'Milch', count: 1 },
        ],
        others: 0,
      },
    ])
    const { json: list } = await ask(`/events/${event.id}/participation/registrations`, {
      status: 'waitlisted',
    })
    expect(list.rows).toMatchObject([
      {
        answers: [
          { question: way, value: 'Auto' },
          { question: food, value: 'Ei' },
        ],
      },
    ])
    const none = await makeEvent(payload)
    expect((await ask(`/events/${none.id}/participation/answers`)).json).toEqual({ questions: [] })
    expect((await ask('/events/4711/participation/answers')).status).toBe(404)
  })
})

describe('an export', () => {
  it('holds the registrations alone that are chosen, of this event, and nothing without any', async () => {
    const { payload } = test
    const [event, other] = [await makeEvent(payload), await makeEvent(payload)]
    const chosen = await makeRegistration(payload, { event, email: address('gewaehlt') })
    const left = await makeRegistration(payload, { event, email: address('nicht') })
    const foreign = await makeRegistration(payload, { event: other, email: address('woanders') })
    const csv = async (ids: unknown) =>
      (await ask(`/events/${event.id}/participation/export.csv`, { ids })).text.split('\r\n').filter(Boolean)
    const lines = await csv([chosen.id, foreign.id])
    expect([lines.length, lines[1]]).toEqual([2, expect.stringContaining(chosen.email)])
    expect(await csv([])).toHaveLength(1)
    expect(await csv('alle')).toHaveLength(1)
    expect((await ask(`/events/${event.id}/participation/export.csv`)).text).toContain(left.email)
  })
})

describe('one seat more', () => {
  it('is not made while the event has changes that nobody has published', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    await makeRegistration(payload, { event })
    const waiting = await makeRegistration(payload, { event })
    await payload.update({ collection: 'events', id: event.id, data: { summary: 'Neu.' }, draft: true })
    const refused = await move(waiting, { status: 'confirmed', raisesSeats: true })
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('noch nicht veröffentlicht'),
    ])
    expect(await stored(waiting)).toMatchObject({ status: 'waitlisted' })
    expect(await capacityOf(event)).toBe(1)
  })

  it('is one for each of several who get one at the same moment', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    const registrations: Registration[] = []
    while (registrations.length < 4) registrations.push(await makeRegistration(payload, { event }))
    const waiting = registrations.slice(1)
    await Promise.all(waiting.map((each) => move(each, { status: 'confirmed', raisesSeats: true })))
    const statuses = await Promise.all(waiting.map(async (each) => (await stored(each)).status))
    expect(statuses).toEqual(['confirmed', 'confirmed', 'confirmed'])
    const seats = await Promise.all(registrations.map(async (each) => (await stored(each)).seatKey))
    expect(new Set(seats).size).toBe(4)
  })
})
