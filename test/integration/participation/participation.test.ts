import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { unzipSync, strFromU8 } from 'fflate'
import { handleEndpoints } from 'payload'
import { createPublicApp } from '../../../src/publicApp.ts'
import type { Event } from '../../../src/payload-types.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { correctName } from '../../../src/registrations/correctName.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { deleteOutdated } from '../../../src/privacy/deletion/deleteOutdated.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { eventCounts } from '../../../src/participation/eventCounts.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makeMeeting,
  makePartner,
  makeRegistration,
  makeTopic,
  makeUser,
} from '../../support/factories.ts'
import { storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { pdfText, scanPdf } from '../../support/pdfText.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let editor: string
let administrator: string
const editorName = 'Rita Redaktion'

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const logIn = async (roles: ('administrator' | 'editor')[], name: string): Promise<string> => {
    const user = await makeUser(payload, roles)
    await payload.update({ collection: 'users', id: user.id, data: { name } })
    const data = { email: user.email, password: 'geheim-und-lang' }
    return (await payload.login({ collection: 'users', data })).token ?? ''
  }
  administrator = await logIn(['administrator'], 'Ada Admin')
  editor = await logIn(['editor'], editorName)
})
afterAll(() => test.stop())

const ask = (
  path: string,
  { method = 'GET', body, token = editor }: { method?: string; body?: unknown; token?: string } = {},
) => rest({ config: test.config, path: `/api${path}`, method, body, token })

/** The bytes of a file, which `rest` would take for text. */
async function fetchFile(path: string, headers: Record<string, string> = {}) {
  const response = await handleEndpoints({
    config: test.config,
    request: new Request(`http://localhost:3000/api${path}`, {
      headers: { 'Accept-Language': 'de', Authorization: `JWT ${editor}`, ...headers },
    }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}

/** The texts in the cells of a spreadsheet's first sheet, row by row. */
function sheetOf(bytes: Buffer): string[][] {
  const sheet = strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const plain = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const texts: string[] = []
    for (const [, letters = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/g,
    )) {
      texts[letters.charCodeAt(0) - 65] = plain(content.replace(/<[^>]*>/g, ''))
    }
    return texts
  })
}

/** Moves an event to the past, since nobody registers for one that is over. */
async function hold(event: Event, { daysAgo = 1, hours = 2 } = {}): Promise<void> {
  const startsAt = DateTime.fromISO(inDays(-daysAgo))
  const at = (moment: DateTime): string => moment.toUTC().toISO() ?? ''
  const data = { startsAt: at(startsAt), endsAt: at(startsAt.plus({ hours })) }
  // Past the hooks, since it is no editor who changes the dates.
  await test.payload.db.updateOne({ collection: 'events', id: event.id, data, returning: false })
}

const listOf = async (event: Event, body: object) =>
  (await ask(`/events/${event.id}/participation/registrations`, { method: 'POST', body }))
    .json as unknown as {
    rows: { id: string; name: string | null; status: string }[]
    total: number
    pages: number
  }

describe('the registrations of an event', () => {
  it('are found by name and address, umlauts in any case, and by status; others wait in their order', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 2, waitingList: true } })
    const other = await makeEvent(payload)
    for (const name of ['Änne Öztürk', 'Bo Berg', 'Carla Öz', 'Dora Dorn']) {
      await makeRegistration(payload, { event, name })
    }
    await makeRegistration(payload, { event: other, name: 'Änne Anders' })
    const names = async (body: object) => (await listOf(event, body)).rows.map(({ name }) => name)
    expect(await names({ search: 'änne' })).toEqual(['Änne Öztürk'])
    expect(await names({ search: 'öz' })).toEqual(['Carla Öz', 'Änne Öztürk'])
    expect(await names({ search: 'öz carla' })).toEqual(['Carla Öz'])
    expect(await names({ search: 'EXAMPLE.org berg' })).toEqual(['Bo Berg'])
    expect(await names({ search: 'oz' })).toEqual(['Carla Öz', 'Änne Öztürk'])
    expect(await names({ search: 'a\u0308nne oeztuerk' })).toEqual(['Änne Öztürk'])
    expect(await names({ search: '_' })).toEqual([])
    expect(await names({ status: 'waitlisted' })).toEqual(['Carla Öz', 'Dora Dorn'])
    const { json } = await ask(`/events/${event.id}/participation`)
    expect(json).toMatchObject({
      counts: { confirmed: 2, waitlisted: 2, pending: 0, cancelled: 0, expired: 0, attended: 0 },
      seatsTaken: 2,
      event: { capacity: 2 },
    })
  })

  it('are found by the name that a person has corrected, and no more by one that is gone', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const registration = await makeRegistration(payload, { event, name: 'Vera Tippt' })
    const token = tokenOf(payload, await storedRegistration(payload, { event, email: registration.email }))
    const found = async (search: string) => (await listOf(event, { search })).total
    await correctName({ payload, token, name: 'Vera Richtig' })
    expect([await found('richtig'), await found('tippt')]).toEqual([1, 0])
    await correctName({ payload, token, name: '' })
    expect([await found('vera'), await found(registration.email)]).toEqual([0, 1])
  })

  it('come by hand too: the channel and the editor are stored with each consent, and the mail goes out', async () => {
    const { payload } = test
    const consent = await makeConsentText(payload)
    const event = await makeEvent(payload, {
      registration: { consents: [consent.id], capacity: 1, waitingList: true },
    })
    const add = (data: object) =>
      ask('/registrations', { method: 'POST', body: { event: event.id, locale: 'de', ...data } })
    const without = await add({ email: 'ohne@example.org', consentsGiven: [consent.id] })
    expect(without.status).toBe(400)
    expect(without.text).toContain('"path":"consentChannel"')
    const unwilling = await add({ email: 'ohne@example.org', consentChannel: 'phone' })
    expect(unwilling.text).toContain('"path":"consentsGiven"')
    const given = { consentsGiven: [consent.id], consentChannel: 'phone' }
    const first = await add({ email: 'anruf@example.org', name: 'Anna Anruf', ...given })
    expect(first).toMatchObject({ status: 201, json: { doc: { status: 'confirmed' } } })
    expect((await add({ email: 'anruf@example.org', ...given })).text).toContain('schon angemeldet')
    const second = await add({ email: 'zettel@example.org', ...given, consentChannel: 'paper' })
    expect(second.json).toMatchObject({ doc: { status: 'waitlisted' } })
    const { id } = first.json.doc as { id: string }
    const stored = await payload.findByID({ collection: 'registrations', id })
    expect(stored.consents).toMatchObject([
      { key: consent.key, version: 1, channel: 'phone', notedBy: editorName },
    ])
    const record = await ask(`/registrations/${id}/consent-record`)
    expect(record.text).toContain(`<dt>Entgegengenommen von</dt><dd>${editorName}</dd>`)
    expect(record.text).toContain('<dt>Gegeben</dt><dd>am Telefon</dd>')

    await runWorkerOnce({ payload })
    const sent = () => payload.count({ collection: 'messages', where: { state: { equals: 'queued' } } })
    expect((await ask(`/registrations/${id}/resend`, { method: 'POST' })).json).toEqual({ result: 'resent' })
    expect((await sent()).totalDocs).toBe(1)
    expect((await ask(`/registrations/${id}/resend`, { method: 'POST' })).json).toEqual({ result: 'waiting' })
  })
})

describe('a draft without a date', () => {
  it('has its views and tables like any other event, which say that it has none', async () => {
    const draft = await test.payload.create({
      collection: 'events',
      data: { title: 'Noch ohne Termin' },
      draft: true,
    })
    const found = await ask(`/events/${draft.id}/participation`)
    expect([found.status, found.json.event]).toMatchObject([200, { startsAt: null, attendanceOpensAt: null }])
    expect((await listOf(draft, {})).total).toBe(0)
    expect((await ask(`/events/${draft.id}/attendance`)).json).toEqual({ attendees: [], next: null })
    expect((await fetchFile(`/events/${draft.id}/participation/export.csv`)).status).toBe(200)
    expect((await fetchFile(`/events/${draft.id}/participation/certificates.pdf`)).status).toBe(404)
    expect((await ask(`/events/${draft.id}/seats`)).status).toBe(200)
    const body = { event: draft.id, email: 'zu-frueh@example.org', consentsGiven: [] }
    expect((await ask('/registrations', { method: 'POST', body })).status).toBe(400)
    const series = { rule: { every: 'week', interval: 1, count: 2 } }
    const refused = await ask(`/events/${draft.id}/series`, { method: 'POST', body: series })
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('Tragen Sie zuerst unter „Zeit und Ort“ Beginn und Ende ein'),
    ])
  })
})

describe('attendance', () => {
  it('is noted from two hours before the start, once, by name; taken back; and counted', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { registration: { capacity: 2, waitingList: true } })
    const zoe = await makeRegistration(payload, { event, name: 'Zoë' })
    await makeRegistration(payload, { event, name: 'Ähnlich' })
    const waiting = await makeRegistration(payload, { event, name: 'Wartet' })
    const tick = (registration: string, attended = true) =>
      ask(`/events/${event.id}/attendance`, { method: 'POST', body: { registration, attended } })
    const early = await tick(zoe.id)
    expect(early.status).toBe(400)
    expect(early.text).toContain('erst ab zwei Stunden vor dem Beginn')
    await hold(event)
    expect((await tick(waiting.id)).text).toContain('auf der Warteliste')
    expect((await tick(zoe.id)).json).toEqual({ attended: true })
    const first = await payload.findByID({ collection: 'registrations', id: zoe.id })
    expect(first).toMatchObject({ attended: true, attendedBy: editorName, attendedAt: expect.any(String) })
    // A phone that lost the answer sends the tick again.
    expect((await tick(zoe.id)).status).toBe(200)
    expect(await payload.findByID({ collection: 'registrations', id: zoe.id })).toMatchObject({
      attendedAt: first.attendedAt,
    })
    expect((await ask(`/events/${event.id}/attendance`)).json).toEqual({
      attendees: [
        {
          id: String(zoe.id),
          name: 'Zoë',
          email: zoe.email,
          attended: true,
          unreachable: false,
          notes: null,
        },
        expect.objectContaining({ name: 'Ähnlich', attended: false }),
      ],
      next: null,
    })
    const rest = await ask(`/events/${event.id}/attendance?after=${zoe.id}`)
    expect(rest.json).toEqual({ attendees: [expect.objectContaining({ name: 'Ähnlich' })], next: null })
    expect(await eventCounts({ payload, eventId: event.id })).toMatchObject({ attended: 1 })
    expect((await tick(zoe.id, false)).json).toEqual({ attended: false })
    expect(await payload.findByID({ collection: 'registrations', id: zoe.id })).toMatchObject({
      attended: false,
      attendedAt: null,
      attendedBy: null,
    })
    const other = await makeEvent(payload)
    const elsewhere = await makeRegistration(payload, { event: other })
    expect((await ask(`/events/${event.id}/attendance?after=${elsewhere.id}`)).status).toBe(404)
    expect((await ask(`/events/${event.id}/attendance?after=nobody`)).status).toBe(404)
    expect((await tick(elsewhere.id)).status).toBe(404)
  })
})

describe('what was noted at an event', () => {
  const attendedAt = async () => {
    const event = await makeEvent(test.payload)
    const { id } = await makeRegistration(test.payload, { event, name: 'Dabei' })
    await hold(event)
    await changeRegistration({ payload: test.payload, id, change: { attended: true } })
    return { event, id }
  }
  const certificates = ({ event }: { event: Event }) =>
    ask(`/events/${event.id}/participation/certificates.pdf`)

  it('keeps whoever was there from being cancelled, and so does the end of the event', async () => {
    const { id } = await attendedAt()
    const path = `/registrations/${id}`
    const cancel = () => ask(path, { method: 'PATCH', body: { status: 'cancelled' } })
    const refused = await cancel()
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('schon vermerkt')])
    await ask(path, { method: 'PATCH', body: { attended: false } })
    const over = await cancel()
    expect([over.status, over.text]).toEqual([
      400,
      expect.stringContaining('Diese Veranstaltung ist vorbei.'),
    ])
    expect(await test.payload.findByID({ collection: 'registrations', id })).toMatchObject({
      status: 'confirmed',
    })
  })

  it('is lost where the event is moved into the future, after the editor has been asked', async () => {
    const { event, id } = await attendedAt()
    const moved = { startsAt: inDays(30), endsAt: inDays(31) }
    const preview = await ask(`/events/${event.id}/announcement-preview`, { method: 'POST', body: moved })
    expect(preview.json).toMatchObject({ kind: 'changed', clearedAttendance: 1 })
    const save = (body: object) => ask(`/events/${event.id}`, { method: 'PATCH', body })
    const refused = await save(moved)
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('schon Anwesenheit vermerkt (1)'),
    ])
    expect((await save({ ...moved, clearsAttendance: true })).status).toBe(200)
    expect(await test.payload.findByID({ collection: 'registrations', id })).toMatchObject({
      attended: false,
      attendedAt: null,
    })
  })

  it('is certified of events alone that have begun and take place', async () => {
    const held = await attendedAt()
    expect((await certificates(held)).status).toBe(200)
    for (const data of [
      { status: 'cancelled' },
      { status: 'scheduled', startsAt: inDays(1), endsAt: inDays(2) },
    ]) {
      await test.payload.db.updateOne({ collection: 'events', id: held.event.id, data, returning: false })
      const refused = await certificates(held)
      expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('erst, wenn')])
    }
    await test.payload.db.updateOne({
      collection: 'registrations',
      id: held.id,
      data: { status: 'cancelled' },
      returning: false,
    })
    expect((await certificates(held)).status).toBe(404)
  })
})

describe('the exports', () => {
  it('open in German Excel, hold answers as columns, no formula, no token and no join link', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      startsAt: inDays(7),
      registration: {
        questions: [{ label: 'Wie; "erfahren"?' }, { label: 'Essen?', options: [{ label: 'vegan' }] }],
      },
    })
    await makeMeeting(payload, { event })
    const { registration } = await payload.findByID({ collection: 'events', id: event.id })
    const [how = '', food = ''] = (registration?.questions ?? []).map(({ id }) => id ?? '')
    const { id } = await makeRegistration(payload, {
      event,
      name: '=1+1',
      topicSuggestion: '@SUM(A1)\r\nzweite Zeile',
      answers: [
        { question: how, value: '-Zeitung' },
        { question: food, value: 'vegan' },
      ] as never,
    })
    await makeRegistration(payload, { event, name: 'Łucja Żółć' })
    const at = '2026-07-01T10:00:00.000Z'
    await payload.db.updateOne({
      collection: 'registrations',
      id,
      data: { createdAt: at, attendedAt: at, attended: true },
    })

    const csv = await fetchFile(`/events/${event.id}/participation/export.csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = csv.bytes.toString('utf8').slice(1).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      'Name;E-Mail-Adresse;Status;Angemeldet am;Bestätigt am;Auf der Warteliste seit;Abgemeldet am;Hat teilgenommen;Anwesenheit vermerkt am;Sprache der Mails;Angemeldet über;Einwilligungen;"Wie; ""erfahren""?";Essen?;Themenwunsch;Antworten auf frühere Fragen',
    )
    const first = lines.find((line) => line.startsWith("'=1+1")) ?? ''
    expect(first).toContain(';bestätigt;01.07.2026 12:00;')
    expect(first).toContain(
      ';ja;01.07.2026 12:00;Deutsch;diese Website;;\'-Zeitung;vegan;"\'@SUM(A1)\nzweite Zeile";',
    )

    const xlsx = await fetchFile(`/events/${event.id}/participation/export.xlsx`)
    const parts = unzipSync(new Uint8Array(xlsx.bytes))
    const xml = Object.entries(parts)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n')
    for (const text of ['=1+1', 'Łucja Żółć', 'Angemeldet am', 'vegan']) expect(xml).toContain(text)
    expect(xml).not.toContain('<f>')

    const stored = await payload.db.findOne<{ id: string; tokenSeed: string; tokenHash: string }>({
      collection: 'registrations',
      where: { id: { equals: id } },
    })
    for (const secret of [
      stored?.tokenSeed ?? '',
      stored?.tokenHash ?? '',
      'zoom.example',
      '424242',
      ...(typeof id === 'string' ? [id] : []),
    ]) {
      expect(secret).not.toBe('')
      expect(csv.bytes.toString('utf8')).not.toContain(secret)
      expect(xml).not.toContain(secret)
    }

    const english = await fetchFile(`/events/${event.id}/participation/export.csv`, {
      'Accept-Language': 'en',
    })
    expect(english.bytes.toString('utf8')).toContain('Registered at (Berlin time)')
  })

  it('hold answers to a question that is gone behind its words, and without where those were not kept yet', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      registration: {
        questions: [{ label: 'Was essen Sie?', options: [{ label: 'vegan' }, { label: 'alles' }] }],
      },
    })
    const question = event.registration?.questions?.[0]?.id ?? ''
    const answered = (value: string) => [{ question, value }] as never
    const { id } = await makeRegistration(payload, { event, answers: answered('vegan') })
    const old = await makeRegistration(payload, { event, answers: answered('alles') })
    await payload.db.updateOne({
      collection: 'registrations',
      id: old.id,
      data: { answers: answered('alles') },
    })
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { registration: { ...event.registration, questions: [] } },
    })

    const csv = (await fetchFile(`/events/${event.id}/participation/export.csv`)).bytes.toString('utf8')
    const answers = csv
      .trim()
      .split('\r\n')
      .map((line) => line.split(';').at(-1))
    expect(answers).toEqual(['Antworten auf frühere Fragen', 'Was essen Sie? – vegan', 'alles'])
    const xlsx = await fetchFile(`/events/${event.id}/participation/export.xlsx`)
    const xml = Object.values(unzipSync(new Uint8Array(xlsx.bytes))).map((part) => strFromU8(part))
    expect(xml.join('\n')).toContain('Was essen Sie? – vegan')
    for (const text of [csv, ...xml]) expect(text).not.toContain(question)

    // What the admin shows.
    const { json } = await ask(`/registrations/${id}`)
    expect(json.answers).toEqual([{ question, label: 'Was essen Sie?', value: 'vegan' }])
  })

  it('hold any name and answer, also one that every object of JavaScript knows', async () => {
    const { payload } = test
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'Jo & <Co>']
    const event = await makeEvent(payload, {
      registration: { questions: [{ label: 'valueOf', options: names.map((label) => ({ label })) }] },
    })
    const question = event.registration?.questions?.[0]?.id ?? ''
    for (const name of names) {
      await makeRegistration(payload, { event, name, answers: [{ question, value: name }] })
    }
    const { bytes } = await fetchFile(`/events/${event.id}/participation/export.xlsx`)
    const [headings = [], ...rows] = sheetOf(bytes)
    const column = headings.indexOf('valueOf')
    expect(rows.map((row) => [row[0], row[column]]).sort()).toEqual(names.map((name) => [name, name]).sort())
  })

  it('tell how far they are to whoever asks', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    await makeRegistration(payload, { event })
    const { bytes } = await fetchFile(`/events/${event.id}/participation/export.csv`, {
      Accept: 'application/x-ndjson',
    })
    const frames = bytes
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { bytes?: string })
    expect(frames.filter(({ bytes: piece }) => !piece)).toEqual([{ done: 1, total: 1 }, { complete: true }])
    const file = Buffer.concat(
      frames.flatMap(({ bytes: piece }) => (piece ? [Buffer.from(piece, 'base64')] : [])),
    )
    expect(file.toString('utf8')).toContain('@example.org')
  })
})

describe('certificates', () => {
  it('are made for those who attended: all in one file, or of one person, in any European script', async () => {
    const { payload } = test
    const topic = await makeTopic(payload, { name: 'Kommunalhaushalt' })
    const event = await makeEvent(payload, {
      title: 'Haushalt für alle',
      topics: [topic.id],
      durationHours: 2.5,
      format: 'inPerson',
      location: { name: 'Rathaus', street: 'Markt 1', city: 'Schwerin' },
    })
    const names = ['Łucja Żółć', 'Ольга Їжакевич', 'Fehlt Heute']
    const people = []
    for (const name of names) people.push(await makeRegistration(payload, { event, name }))
    const url = `/events/${event.id}/participation/certificates.pdf`
    expect((await fetchFile(url)).status).toBe(404)
    await hold(event, { hours: 4 })
    for (const { id } of people.slice(0, 2)) {
      await ask(`/events/${event.id}/attendance`, {
        method: 'POST',
        body: { registration: id, attended: true },
      })
    }
    const all = pdfText((await fetchFile(url)).bytes)
    expect(all.match(/Teilnahmebescheinigung/g)).toHaveLength(2)
    for (const text of [
      'Łucja Żółć',
      'Ольга Їжакевич',
      'Haushalt für alle',
      '2,5 Stunden',
      'Kommunalhaushalt',
      'Rathaus, Markt 1, Schwerin',
    ])
      expect(all).toContain(text)
    expect(all).not.toContain('Fehlt Heute')
    const one = pdfText((await fetchFile(`${url}?registration=${people[1]?.id}`)).bytes)
    expect(one).toContain('Ольга Їжакевич')
    expect(one).not.toContain('Łucja')
    expect((await fetchFile(`${url}?registration=${people[2]?.id}`)).status).toBe(404)
  })

  it('have no emoji, and a line to write on where no font has the script of a name', async () => {
    const event = await makeEvent(test.payload, { title: 'Sommerfest 🌻 im Park' })
    const people = []
    for (const name of ['Jo 🌻 Müller', 'محمد الأحمد', '王小明'])
      people.push(await makeRegistration(test.payload, { event, name }))
    await hold(event, { hours: 2 })
    for (const { id } of people) {
      await ask(`/events/${event.id}/attendance`, {
        method: 'POST',
        body: { registration: id, attended: true },
      })
    }
    const url = `/events/${event.id}/participation/certificates.pdf`
    const all = pdfText((await fetchFile(url)).bytes)
    expect(all.match(/Sommerfest im Park/g)).toHaveLength(3)
    expect(all).toContain('Jo Müller')
    // Its letters joined and its words from right to left, as a reader reads them back.
    expect(all).toContain('محمد الأحمد')
    expect(all).not.toMatch(/王|🌻/)
  })
})

describe('the certificate of one’s own', () => {
  /** A registration of an event that has been held, and the way of its holder to it. */
  async function held({
    name = 'Änne Öztürk',
    locale = 'de',
    attended = true,
  }: { name?: string; locale?: 'de' | 'en'; attended?: boolean } = {}) {
    const { payload } = test
    const event = await makeEvent(payload, { title: 'Haushalt für alle', durationHours: 2.5 })
    const { id, email } = await makeRegistration(payload, { event, name, locale })
    await makeRegistration(payload, { event, name: 'Andere Person' })
    await hold(event, { hours: 2 })
    if (attended) await changeRegistration({ payload, id, change: { attended: true } })
    return {
      event,
      id,
      own: `/anmeldung/${tokenOf(payload, await storedRegistration(payload, { event, email }))}`,
    }
  }
  const site = () => createPublicApp({ payload: test.payload })
  const html = async (path: string, init?: RequestInit) => (await site().request(path, init)).text()
  const download = async (own: string) => {
    const response = await site().request(`${own}/bescheinigung.pdf`)
    return { response, text: pdfText(new Uint8Array(await response.clone().arrayBuffer())) }
  }
  const numberIn = (text: string) => /([A-Z2-7]{4}-){5}[A-Z2-7]{4}/.exec(text)?.[0] ?? ''
  const askName = (number: string, name: string) =>
    html(`/bescheinigung/${number}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ name }).toString(),
    })

  it('is taken home from the own page, and checked by anybody who holds it', async () => {
    const { own } = await held()
    const before = await html(own)
    expect(before).toContain(`href="${own}/bescheinigung.pdf"`)
    expect(before).toContain('<h1>Sie waren dabei.</h1>')
    const { response, text } = await download(own)
    expect([
      response.status,
      response.headers.get('Content-Type'),
      response.headers.get('Cache-Control'),
    ]).toEqual([200, 'application/pdf', 'no-store'])
    expect(text).toContain('Änne Öztürk')
    expect(text).not.toContain('Andere Person')
    const number = numberIn(text)
    expect(text).toContain(`/bescheinigung/${number}`)
    const scanned = await scanPdf(new Uint8Array(await response.arrayBuffer()))
    expect(scanned).toMatch(new RegExp(`^https?://.+/bescheinigung/${number}$`))

    const typed = encodeURIComponent(number.toLowerCase().replaceAll('-', ' '))
    const led = await site().request(`/bescheinigung?number=${typed}`)
    const plain = number.toLowerCase().replaceAll('-', '')
    expect([led.status, led.headers.get('Location')]).toEqual([303, `/bescheinigung/${plain}`])
    expect(await html(`/bescheinigung/${plain}`)).toContain('Diese Bescheinigung ist echt.')
    const page = await html(`/bescheinigung/${number}`)
    for (const part of ['Diese Bescheinigung ist echt.', 'Haushalt für alle', '2,5 Stunden'])
      expect(page).toContain(part)
    expect(page).not.toMatch(/Änne|Öztürk|@example|Andere/)
    expect(await html(`/en/certificate/${number}`)).toContain('This certificate is genuine.')
    expect(await askName(number, 'ÄNNE öztürk')).toContain('Ja: Die Bescheinigung lautet auf')
    expect(await askName(number, 'Andere Person')).toContain('Nein: Auf „Andere Person“ lautet')
    expect(await askName(number, '<b>x</b>')).toContain('&lt;b&gt;x&lt;/b&gt;')
  })

  it('has the same number as the one that an editor prints, in the language of its person', async () => {
    const { event, id, own } = await held({ name: 'Jo Miller', locale: 'en' })
    const { text } = await download(own)
    expect(text).toContain('Certificate of attendance')
    expect(text).toContain(`/en/certificate/${numberIn(text)}`)
    const printed = pdfText(
      (await fetchFile(`/events/${event.id}/participation/certificates.pdf?registration=${id}`)).bytes,
    )
    expect(numberIn(printed)).toBe(numberIn(text))
  })

  it('is not there before attendance is noted, before the end, or where the event is called off', async () => {
    const { payload } = test
    const { event, id, own } = await held({ attended: false })
    const isThere = async () => (await site().request(`${own}/bescheinigung.pdf`)).status === 200
    expect(await html(own)).toContain('sobald Ihre Anwesenheit vermerkt ist')
    expect(await isThere()).toBe(false)
    await changeRegistration({ payload, id, change: { attended: true } })
    expect(await isThere()).toBe(true)
    for (const data of [
      { endsAt: inDays(1) },
      { endsAt: inDays(-0.5), status: 'cancelled' },
      { status: 'postponed' },
    ]) {
      await payload.db.updateOne({ collection: 'events', id: event.id, data, returning: false })
      expect(await isThere()).toBe(false)
      expect(await html(own)).not.toContain('bescheinigung.pdf')
    }
    expect((await site().request('/anmeldung/falsch/bescheinigung.pdf')).status).toBe(404)
  })

  it('no longer holds once the attendance is taken back, and holds on when everything is deleted', async () => {
    const { payload } = test
    const { event, id, own } = await held()
    const number = numberIn((await download(own)).text)
    await changeRegistration({ payload, id, change: { attended: false } })
    expect(await html(`/bescheinigung/${number}`)).toContain('Diese Bescheinigung gilt nicht mehr.')
    await changeRegistration({ payload, id, change: { attended: true } })
    await payload.delete({ collection: 'registrations', where: { event: { equals: event.id } } })
    const kept = await html(`/bescheinigung/${number}`)
    expect(kept).toContain('Diese Bescheinigung ist echt.')
    expect(kept).toContain('Haushalt für alle')
    expect(await askName(number, 'Änne Öztürk')).toContain('Ja: Die Bescheinigung lautet auf')
    await payload.delete({ collection: 'events', id: event.id })
    expect(await html(`/bescheinigung/${number}`)).toContain(
      'Die Angaben zur Veranstaltung haben wir inzwischen gelöscht',
    )
  })

  it('cannot be made up: numbers that are none of ours are refused', async () => {
    const form = await html('/bescheinigung')
    expect(form).toContain('Nummer der Bescheinigung')
    const guess = await site().request('/bescheinigung/ABCD-EFGH-IJKL-MNOP-QRST-UVWX')
    expect(guess.status).toBe(404)
    expect(await guess.text()).toContain('Diese Nummer ist nicht von uns.')
    expect((await site().request(`/bescheinigung/${'%C3%A4'.repeat(400)}`)).status).toBe(404)
  })
})

describe('the list of participants', () => {
  const list = async (event: Event) => {
    const file = await fetchFile(`/events/${event.id}/participation/participants.pdf`)
    return {
      status: file.status,
      text: file.status === 200 ? pdfText(file.bytes) : file.bytes.toString('utf8'),
    }
  }

  it('is signed in a room: everybody with a seat by name, page after page, in any script, with lines to spare', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      title: 'Radwege',
      format: 'inPerson',
      location: { name: 'Rathaus', city: 'Schwerin' },
    })
    const names = [
      'Zoë Zander',
      'Änne Öztürk',
      'محمد الأحمد',
      '王小明',
      ...Array.from({ length: 40 }, (_, at) => `Person ${at}`),
    ]
    for (const name of names) await makeRegistration(payload, { event, name })
    const gone = await makeRegistration(payload, { event, name: 'Abgemeldet' })
    await changeRegistration({ payload, id: gone.id, change: { status: 'cancelled' } })
    const { text } = await list(event)
    for (const part of [
      'Teilnahmeliste',
      'Radwege',
      'Rathaus, Schwerin',
      'Unterschrift',
      'Änne Öztürk',
      'محمد الأحمد',
      '50',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/Abgemeldet|@|Minuten|王/)
    expect(text.indexOf('Änne Öztürk')).toBeLessThan(text.indexOf('Zoë Zander'))
    expect(text.match(/Nr\. +Name/g)?.length).toBeGreaterThan(1)
  })

  it('tells of a video conference who attended, for how many minutes, and that once it has begun', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const people = []
    for (const name of ['War Da', 'War Nicht Da'])
      people.push(await makeRegistration(payload, { event, name }))
    expect(await list(event)).toMatchObject({
      status: 409,
      text: expect.stringContaining('erst, wenn sie begonnen hat'),
    })
    await hold(event)
    await payload.db.updateOne({
      collection: 'registrations',
      id: people[0]?.id ?? '',
      data: { attended: true, minutesPresent: 87 },
      returning: false,
    })
    const { text } = await list(event)
    expect(text).toMatch(/1 +War Da +87/)
    expect(text).not.toMatch(/Nicht Da|Unterschrift$/m)
  })
})

describe('the yearly report', () => {
  it('counts each event once: before its registrations are deleted, after, and when it is gone itself', async () => {
    const { payload } = test
    const topic = await makeTopic(payload, { name: 'Radverkehr' })
    const partner = await makePartner(payload, { name: 'VCD Nordost' })
    const event = await makeEvent(payload, {
      title: 'Radwege',
      topics: [topic.id],
      partners: [partner.id],
      durationHours: 1.5,
    })
    const first = await makeRegistration(payload, { event })
    await makeRegistration(payload, { event })
    await makeRegistration(payload, { event, status: undefined })
    await hold(event, { daysAgo: 400, hours: 3 })
    await ask(`/events/${event.id}/attendance`, {
      method: 'POST',
      body: { registration: first.id, attended: true },
    })
    const cancelled = await makeEvent(payload, { title: 'Fällt aus' })
    await makeRegistration(payload, { event: cancelled })
    await payload.update({ collection: 'events', id: cancelled.id, data: { status: 'cancelled' } })
    await hold(cancelled, { daysAgo: 400 })
    const day = DateTime.now().minus({ days: 400 })
    const period = `from=${day.minus({ days: 2 }).toISODate()}&to=${day.plus({ days: 2 }).toISODate()}`
    const report = async () => (await ask(`/event-statistics/yearly-report?${period}`)).json
    const expected = {
      totals: { events: 1, hours: 1.5, registered: 3, attended: 1, cancelled: 0 },
      topics: [['Radverkehr', 1]],
      partners: [['VCD Nordost', 1]],
      events: [{ title: 'Radwege', registered: 3, attended: 1 }],
    }
    expect(await report()).toMatchObject(expected)
    // A week after the cancellation, which changed when the event takes place.
    await deleteOutdated({ payload, now: new Date(inDays(8)) })
    expect(
      (await payload.count({ collection: 'registrations', where: { event: { equals: event.id } } }))
        .totalDocs,
    ).toBe(0)
    expect(await report()).toMatchObject(expected)
    for (const { id } of [event, cancelled]) await payload.delete({ collection: 'events', id })
    expect(await report()).toMatchObject(expected)

    const pdf = pdfText((await fetchFile(`/event-statistics/yearly-report?${period}&format=pdf`)).bytes)
    for (const text of ['Verwendungsnachweis', 'Radwege', 'Radverkehr (1)', 'VCD Nordost (1)', '1,5']) {
      expect(pdf).toContain(text)
    }
    const csv = (await fetchFile(`/event-statistics/yearly-report?${period}&format=csv`)).bytes.toString(
      'utf8',
    )
    expect(csv).toContain('Radwege;1,5;3;1;0;Radverkehr;VCD Nordost\r\n')
    expect(csv).toContain('Summe;1 Veranstaltungen;1,5;3;1;0;Radverkehr (1);VCD Nordost (1)\r\n')
    expect((await ask('/event-statistics/yearly-report?from=2026-02-01&to=2026-01-01')).status).toBe(400)
  })

  it('counts none that is still to come, though it has been deleted', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { startsAt: inDays(500), endsAt: inDays(500.1) })
    const { email } = await makeRegistration(payload, { event })
    await erasePerson({ payload, email, now: new Date() })
    await payload.delete({ collection: 'events', id: event.id })
    const [from, to] = [499, 502].map((days) => inDays(days).slice(0, 10))
    const { json } = await ask(`/event-statistics/yearly-report?from=${from}&to=${to}`)
    expect(json).toMatchObject({ totals: { events: 0, hours: 0, registered: 0 }, events: [] })
  })
})

describe('what staff alone may do', () => {
  it('is refused to everybody else', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const { id } = await makeRegistration(payload, { event })
    const doors: [method: string, path: string][] = [
      ['GET', `/events/${event.id}/participation`],
      ['POST', `/events/${event.id}/participation/registrations`],
      ['GET', `/events/${event.id}/attendance`],
      ['POST', `/events/${event.id}/attendance`],
      ['GET', `/events/${event.id}/participation/export.csv`],
      ['GET', `/events/${event.id}/participation/export.xlsx`],
      ['GET', `/events/${event.id}/participation/certificates.pdf`],
      ['GET', `/events/${event.id}/participation/participants.pdf`],
      ['GET', `/events/${event.id}/seats`],
      ['POST', `/registrations/${id}/resend`],
      ['POST', `/registrations/${id}/reachable`],
      ['GET', `/registrations/${id}/consent-record`],
      ['GET', '/event-statistics/yearly-report?from=2026-01-01&to=2026-12-31'],
    ]
    for (const [method, path] of doors) {
      const body = method === 'POST' ? { registration: id, attended: true, search: '' } : undefined
      expect({ path, status: (await ask(path, { method, body, token: '' })).status }).toEqual({
        path,
        status: 403,
      })
      for (const token of [editor, administrator]) {
        expect([401, 403]).not.toContain((await ask(path, { method, body, token })).status)
      }
    }
  })
})
