import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import type { ConsentText, Event, Registration } from '../../../src/payload-types.ts'
import { runWorkerOnce, startWorker } from '../../../src/worker/worker.ts'
import { drainPendingMails } from '../../../src/mail/drainPendingMails.ts'
import { finishDeletions } from '../../../src/privacy/deletion/finishDeletions.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { exportPerson } from '../../../src/privacy/exportPerson.ts'
import { testDatabase } from '../../support/database.ts'
import {
  makeConsentText,
  makeEvent,
  makeMeeting,
  makeRegistration,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const joinMarker = 'geheimer-zugang-5512'

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let consent: ConsentText
let event: Event
const tokens: Record<string, string> = {}

beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
  for (const role of ['administrator', 'editor'] as const) {
    const { email } = await makeUser(payload, [role])
    const login = await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
    tokens[role] = login.token ?? ''
  }
  consent = await makeConsentText(payload, { key: 'privacy', label: 'Ich willige ein & stimme zu.' })
  event = await makeEvent(payload, {
    title: 'Gemeindehaushalt <verstehen>',
    startsAt: '2033-03-10T18:00:00.000Z',
    registration: { consents: [consent.id], questions: [{ label: 'Was essen Sie?' }] },
  })
  await makeMeeting(payload, { event, joinUrl: `https://zoom.example/j/${joinMarker}` })
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
afterEach(() => {
  smtp.beforeAccepting(null)
  smtp.mails.length = 0
})

const register = (email: string, data: Partial<Omit<Registration, 'event'>> = {}) =>
  makeRegistration(payload, { event, email, consents: [{ key: 'privacy', version: 1 }], ...data })

const ask = (path: string, body: Record<string, unknown>, role = 'administrator') =>
  rest({
    config: test.config,
    path: `/api/deletions/${path}`,
    method: 'POST',
    body,
    ...(tokens[role] && { token: tokens[role] }),
  })

describe('the export of a person', () => {
  it('holds all that is stored about them, and no key to anything', async () => {
    const email = 'auskunft@example.org'
    const registration = await register(email, {
      name: 'Jo Muster',
      topicSuggestion: 'Radwege',
      answers: [{ question: event.registration?.questions?.[0]?.id ?? '', value: 'vegan' }] as never,
    })
    await register('andere@example.org')
    await runWorkerOnce({ payload })
    const now = new Date('2033-01-01T12:00:00.000Z')
    const exported = await exportPerson({ payload, email: ' Auskunft@EXAMPLE.org ', now })
    const [message] = (
      await payload.find({ collection: 'messages', where: { recipient: { equals: email } } })
    ).docs
    expect(exported).toEqual({
      format: 'green-forum-events/person',
      version: 1,
      exportedAt: now.toISOString(),
      email,
      registrations: [
        {
          id: String(registration.id),
          event: { id: String(event.id), title: event.title, startsAt: event.startsAt, endsAt: event.endsAt },
          email,
          name: 'Jo Muster',
          locale: 'de',
          status: 'confirmed',
          attended: false,
          source: null,
          registeredAt: registration.createdAt,
          confirmedAt: registration.confirmedAt,
          waitlistedAt: null,
          cancelledAt: null,
          expiresAt: null,
          consents: registration.consents,
          answers: [{ question: 'Was essen Sie?', value: 'vegan' }],
          topicSuggestion: 'Radwege',
          support: null,
          notes: null,
        },
      ],
      messages: [
        {
          id: String(message?.id),
          registration: String(registration.id),
          kind: 'confirmation',
          recipient: email,
          subject: message?.subject,
          state: 'sent',
          locale: 'de',
          attempts: 1,
          createdAt: message?.createdAt,
          sentAt: message?.sentAt,
          lastAnswer: message?.lastAnswer,
        },
      ],
      topicWishes: [],
    })
    const [stored] = (
      await payload.db.find<Record<string, string>>({
        collection: 'registrations',
        where: { email: { equals: email } },
      })
    ).docs
    const text = JSON.stringify(exported)
    for (const secret of [
      joinMarker,
      stored?.tokenSeed,
      stored?.tokenHash,
      stored?.personKey,
      stored?.seatKey,
    ]) {
      expect(secret).toBeTruthy()
      expect(text).not.toContain(secret)
    }
  })

  it('holds answers to a question that is gone with its words, and without where those were not kept yet', async () => {
    const email = 'frueher@example.org'
    const asking = await makeEvent(payload, { registration: { questions: [{ label: 'Woher kommen Sie?' }] } })
    const later = await makeEvent(payload, { registration: { questions: [{ label: 'Wohin?' }] } })
    for (const { id, registration } of [asking, later]) {
      const question = registration?.questions?.[0]?.id ?? ''
      const answers = [{ question, value: 'Wismar' }] as never
      const { id: answered } = await makeRegistration(payload, { event: { id } as Event, email, answers })
      // As it was stored before the words were kept.
      if (id === later.id) {
        await payload.db.updateOne({ collection: 'registrations', id: answered, data: { answers } })
      }
      await payload.update({
        collection: 'events',
        id,
        data: { registration: { ...registration, questions: [] } },
      })
    }
    const { registrations } = await exportPerson({ payload, email, now: new Date() })
    expect(registrations.map(({ answers }) => answers)).toEqual([
      [{ question: 'Woher kommen Sie?', value: 'Wismar' }],
      [{ question: null, value: 'Wismar' }],
    ])
    const { text } = await ask('export', { email, format: 'csv' })
    expect(text).toContain(`Antwort;1;${asking.title};Woher kommen Sie?;Wismar\r\n`)
    expect(text).toContain(`Antwort;2;${later.title};Frühere Frage;Wismar\r\n`)
  })

  it('is a table that German spreadsheets open, and in which nothing is a formula', async () => {
    const email = 'tabelle@example.org'
    await register(email, { name: '=1+1', topicSuggestion: '@SUM(A1); "Zitat"\nund mehr' })
    const answer = await ask('export', { email, format: 'csv' })
    const handled = await fetchBytes({ email, format: 'csv' })
    expect([...handled.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(handled.type).toBe('text/csv; charset=utf-8')
    expect(handled.disposition).toBe('attachment; filename="auskunft.csv"')
    const [heading] = answer.text.replace('\uFEFF', '').split('\r\n')
    expect(heading).toBe('Bereich;Nummer;Veranstaltung;Angabe;Wert')
    expect(answer.text).toContain(`Anmeldung;1;${event.title};Name;'=1+1\r\n`)
    expect(answer.text).toContain(`;Themenwunsch;"'@SUM(A1); ""Zitat""\nund mehr"\r\n`)
    expect(answer.text).toContain(`;Beginn der Veranstaltung;10.03.2033 19:00:00\r\n`)
  })

  it('is a page to print, in which nothing is markup', async () => {
    const email = 'druck@example.org'
    await register(email, { name: '<b>Jo</b>' })
    const { text } = await ask('export', { email, format: 'html' })
    expect(text).toContain('<dt>Name</dt><dd>&lt;b&gt;Jo&lt;/b&gt;</dd>')
    expect(text).not.toMatch(/<(script|b|verstehen)>|https?:\/\/(?!example)/)
  })
})

async function fetchBytes(body: Record<string, unknown>) {
  const { handleEndpoints } = await import('payload')
  const request = new Request('http://localhost:3000/api/deletions/export', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${tokens.administrator}` },
  })
  const response = await handleEndpoints({ config: test.config, request })
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('Content-Type'),
    disposition: response.headers.get('Content-Disposition'),
  }
}

describe('access and erasure', () => {
  it.each(['anonymous', 'editor'])('are closed to %s', async (role) => {
    const email = 'verschlossen@example.org'
    if ((await exportPerson({ payload, email, now: new Date() })).registrations.length === 0)
      await register(email)
    for (const path of ['person', 'export', 'erase']) {
      const answer = await ask(path, { email, confirmation: email }, role)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain(email)
    }
  })

  it('tell administrators how much is stored, and erase once the address is typed again', async () => {
    const email = 'loeschen@example.org'
    await register(email, { topicSuggestion: 'Radwege' })
    await runWorkerOnce({ payload })
    expect((await ask('person', { email: 'Loeschen@example.org' })).json).toEqual({
      email,
      registrations: 1,
      consents: 1,
      answers: 0,
      topicSuggestions: 1,
      messages: 1,
    })
    const refused = await ask('erase', { email, confirmation: 'loeschen@example.com' })
    expect(refused).toMatchObject({
      status: 400,
      json: { errors: [{ message: 'Die Adresse zur Bestätigung ist eine andere.' }] },
    })
    expect(await ask('person', { email: 'kein.name' })).toMatchObject({ status: 400 })
    expect(await ask('erase', { email, confirmation: ' LOESCHEN@example.org' })).toMatchObject({
      status: 200,
      json: { state: 'done', registrations: 1, mails: 1, topicWishes: 0 },
    })
    expect((await ask('person', { email })).json).toMatchObject({ registrations: 0, messages: 0 })
    const log = await rest({
      config: test.config,
      path: '/api/deletions?sort=-begunAt&limit=1',
      token: tokens.administrator,
    })
    const [entry] = log.json.docs as Record<string, unknown>[]
    expect(entry).toMatchObject({ kind: 'erasure', state: 'done', registrations: 1, mails: 1 })
    expect(entry?.by).toMatch(/^Konto /)
    expect(log.text).not.toContain('loeschen')
  })

  it('are searched in the admin’s list by day, month and year, without a fault whatever is typed', async () => {
    const [newest] = (await test.payload.find({ collection: 'deletions', sort: '-begunAt', limit: 1 })).docs
    const today = DateTime.fromISO(newest?.begunAt ?? '', { zone: 'Europe/Berlin' })
    const found: [string, number, boolean][] = []
    const all = ['yyyy', 'M.yyyy', 'd.M.yyyy'].map((format) => today.toFormat(format))
    for (const typed of [...all, '1999', 'Meier', '%']) {
      const { status, json } = await rest({
        config: test.config,
        path: `/api/deletions?${new URLSearchParams({ 'where[or][0][begunAt][like]': typed })}`,
        token: tokens.administrator,
      })
      found.push([typed, status, (json.docs as unknown[]).length > 0])
    }
    expect(found).toEqual([
      ...all.map((typed) => [typed, 200, true]),
      ...['1999', 'Meier', '%'].map((typed) => [typed, 200, false]),
    ])
  })

  it('do nothing, and log nothing, where nothing is stored', async () => {
    const before = await payload.count({ collection: 'deletions' })
    const email = 'niemand@example.org'
    expect(await erasePerson({ payload, email, now: new Date() })).toEqual({
      state: 'done',
      registrations: 0,
      mails: 0,
      topicWishes: 0,
    })
    expect(await payload.count({ collection: 'deletions' })).toEqual(before)
  })

  it('take one person and leave everybody else', async () => {
    await register('bleibt@example.org')
    await register('geht@example.org')
    await erasePerson({ payload, email: 'geht@example.org', now: new Date() })
    const { registrations } = await exportPerson({ payload, email: 'bleibt@example.org', now: new Date() })
    expect(registrations).toHaveLength(1)
  })

  it('give the seat to whoever waits', async () => {
    const small = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    await makeRegistration(payload, { event: small, email: 'sitzt@example.org' })
    const waiting = await makeRegistration(payload, { event: small, email: 'wartet@example.org' })
    await erasePerson({ payload, email: 'sitzt@example.org', now: new Date() })
    expect(await payload.findByID({ collection: 'registrations', id: waiting.id })).toMatchObject({
      status: 'confirmed',
    })
  })
})

describe('a mail to a person who is being erased', () => {
  it('that waits is not sent any more', async () => {
    const email = 'noch-nicht@example.org'
    await register(email)
    await drainPendingMails({ payload, now: new Date() })
    await erasePerson({ payload, email, now: new Date() })
    await runWorkerOnce({ payload })
    expect(smtp.mails.filter(({ to }) => to === email)).toEqual([])
  })

  it('that is being sent is waited for', async () => {
    const email = 'unterwegs@example.org'
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    let isOnItsWay = false
    smtp.beforeAccepting(() => {
      isOnItsWay = true
      return held
    })
    await register(email)
    const worker = startWorker({ payload })
    await waitUntil('the mail is being sent', () => isOnItsWay)
    const hasty = await erasePerson({ payload, email, now: new Date(), patience: 0 })
    expect(hasty).toEqual({ state: 'begun', registrations: 1, mails: 1, topicWishes: 0 })
    const patient = erasePerson({ payload, email, now: new Date() })
    letGo()
    expect(await patient).toEqual({ state: 'done', registrations: 1, mails: 1, topicWishes: 0 })
    await worker.stop()
    expect(smtp.mails.map(({ to }) => to)).toEqual([email])
    expect(await exportPerson({ payload, email, now: new Date() })).toMatchObject({
      registrations: [],
      messages: [],
    })
  })

  it('that held the erasure up is gone with the next pass', async () => {
    const email = 'spaeter@example.org'
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    let isOnItsWay = false
    smtp.beforeAccepting(() => {
      isOnItsWay = true
      return held
    })
    await register(email)
    const sending = runWorkerOnce({ payload })
    await waitUntil('the mail is being sent', () => isOnItsWay)
    await erasePerson({ payload, email, now: new Date(), patience: 0 })
    letGo()
    await sending
    await finishDeletions({ payload, now: new Date(Date.now() + 3_600_000) })
    expect(await exportPerson({ payload, email, now: new Date() })).toMatchObject({
      registrations: [],
      messages: [],
    })
    const unfinished = await payload.find({
      collection: 'deletions',
      where: { state: { not_equals: 'done' } },
    })
    expect(unfinished.docs).toEqual([])
  })

  // SQL deletes no registration that a mail refers to.
  const onMongodb = testDatabase === 'mongodb' ? it : it.skip
  onMongodb('that comes into the outbox afterwards is neither sent nor kept', async () => {
    const email = 'zu-spaet@example.org'
    const { id } = await register(email)
    const message = {
      registration: id,
      recipient: email,
      subject: 'Betreff',
      kind: 'confirmation',
      locale: 'de',
      dedupeKey: `${id}:zu-spaet`,
      state: 'queued',
      attempts: 0,
      nextAttemptAt: new Date(0).toISOString(),
    }
    const created = await payload.db.create({ collection: 'messages', data: message })
    // As a pass leaves it that had read the registration before: its mail outlives it.
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: id } } })
    await runWorkerOnce({ payload })
    expect(smtp.mails.filter(({ to }) => to === email)).toEqual([])
    const left = await payload.find({ collection: 'messages', where: { id: { equals: created.id } } })
    expect(left.docs).toEqual([])
  })
})

describe('the record of consents', () => {
  const recordOf = (registration: { id: string }, role = 'editor') =>
    rest({
      config: test.config,
      path: `/api/registrations/${registration.id}/consent-record`,
      ...(tokens[role] && { token: tokens[role] }),
    })

  it('shows who consented to what, when, and in which words', async () => {
    const registration = await register('nachweis@example.org', { name: 'Jo Muster' })
    const [given] = registration.consents as unknown as { sha256: string; givenAt: string }[]
    const { status, text } = await recordOf(registration)
    expect(status).toBe(200)
    for (const fact of [
      '<dt>E-Mail-Adresse</dt><dd>nachweis@example.org</dd>',
      '<dt>Name</dt><dd>Jo Muster</dd>',
      '<dt>Gegenüber</dt><dd>Grünes Forum Selbstverwaltung</dd>',
      '<dt>Veranstaltung</dt><dd>Gemeindehaushalt &lt;verstehen&gt;</dd>',
      '<dt>Beginn, wie angekündigt</dt><dd>10. März 2033, 19:00:00 Uhr MEZ</dd>',
      '<dt>Widerrufen am</dt><dd>nicht widerrufen</dd>',
      '<dt>Text</dt><dd>Datenschutz, Version 1</dd>',
      `<dd>${given?.sha256} (stimmt mit dem Wortlaut überein)</dd>`,
      `(${given?.givenAt})`,
      '<blockquote>Ich willige ein &amp; stimme zu.\n\nDer vollständige Text',
    ]) {
      expect(text).toContain(fact)
    }
    expect((await recordOf(registration, 'anonymous')).status).toBe(403)
  })

  it('stays the same, byte by byte, when the text and the event change later', async () => {
    const registration = await register('bleibt-gleich@example.org')
    const before = (await recordOf(registration)).text
    await payload.update({
      collection: 'consent-texts',
      id: consent.id,
      data: { label: 'Etwas anderes.', text: richText('Ganz neu.'), url: 'https://example.org/neu' },
    })
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { title: 'Umbenannt', startsAt: '2033-04-10T18:00:00.000Z', endsAt: '2033-04-10T20:00:00.000Z' },
    })
    const after = (await recordOf(registration)).text
    expect(before).toContain('Datenschutz, Version 1')
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true)
  })
})
