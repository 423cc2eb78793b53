import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../../src/payload-types.ts'
import { inDays, makeEvent, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let token: string
let event: Event
let draft: Event
let past: Event

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const { email } = await makeUser(payload, ['editor'])
  ;({ token = '' } = await payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  }))
  event = await makeEvent(payload, {
    registration: {
      questions: [{ label: 'Woher kommen Sie?', required: true, options: [{ label: 'Schwerin' }] }],
    },
  })
  draft = await makeEvent(payload, { _status: 'draft' })
  past = await makeEvent(payload, { startsAt: inDays(-3) })
})
afterAll(() => test.stop())

const long = 'ä'.repeat(100_000)
const answered = () => [{ question: event.registration?.questions?.[0]?.id, value: 'Schwerin' }]

// What is sent beside a valid registration, and what comes back: the field and the German sentence.
const cases: [string, () => unknown, string, string | RegExp][] = [
  ['a broken e-mail address', () => ({ email: 'jo@' }), 'email', /gültige E-Mail-Adresse/],
  ['an address that is no text', () => ({ email: { $ne: null } }), 'email', /gültige E-Mail-Adresse/],
  ['no address', () => ({ email: undefined }), 'email', /gültige E-Mail-Adresse/],
  [
    'an unknown event',
    () => ({ event: 'gibt-es-nicht' }),
    'event',
    'Diese Veranstaltung gibt es nicht oder nicht mehr.',
  ],
  [
    'an event that is no text',
    () => ({ event: { id: 1 } }),
    'event',
    'Diese Veranstaltung gibt es nicht oder nicht mehr.',
  ],
  [
    'a draft event',
    () => ({ event: draft.id }),
    'event',
    'Diese Veranstaltung gibt es nicht oder nicht mehr.',
  ],
  ['a past event', () => ({ event: past.id, answers: [] }), 'event', 'Diese Veranstaltung ist vorbei.'],
  [
    'a name that is too long',
    () => ({ name: long }),
    'name',
    'Bitte kürzen Sie: höchstens 200 Zeichen, es sind 100000.',
  ],
  [
    'a name with control characters',
    () => ({ name: 'Jo\u0007' }),
    'name',
    'Bitte entfernen Sie unsichtbare Steuerzeichen.',
  ],
  [
    'a name that turns its text around',
    () => ({ name: 'Jo\u202Egnp' }),
    'name',
    'Bitte entfernen Sie unsichtbare Steuerzeichen.',
  ],
  [
    'a name with a line break',
    () => ({ name: 'Jo\r\nBcc: eve' }),
    'name',
    'Bitte entfernen Sie unsichtbare Steuerzeichen.',
  ],
  ['a name that is no text', () => ({ name: ['Jo'] }), 'name', 'Hier wird ein Text erwartet.'],
  ['a long wish', () => ({ topicSuggestion: long }), 'topicSuggestion', /höchstens 2000 Zeichen/],
  [
    'a language that we do not speak',
    () => ({ locale: 'fr' }),
    'locale',
    'Bitte wählen Sie Deutsch (de) oder Englisch (en).',
  ],
  [
    'an unknown consent',
    () => ({ consents: [{ key: 'x', version: 1 }] }),
    'consents',
    /gehört nicht zu dieser Veranstaltung/,
  ],
  ['a consent that is none', () => ({ consents: ['x'] }), 'consents', /gehört nicht zu dieser Veranstaltung/],
  [
    'a missing answer',
    () => ({ answers: [] }),
    'answers',
    'Bitte beantworten Sie die Frage „Woher kommen Sie?“',
  ],
  [
    'an answer that was not offered',
    () => ({ answers: [{ ...answered()[0], value: long }] }),
    'answers',
    /angebotenen Antworten/,
  ],
  [
    'an answer given twice',
    () => ({ answers: [...answered(), ...answered()] }),
    'answers',
    /mehr als einmal/,
  ],
  [
    'an answer to no question',
    () => ({ answers: [...answered(), { question: 'x', value: 'y' }] }),
    'answers',
    /gehört nicht/,
  ],
]

describe('REST', () => {
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    rest({ config: test.config, path: '/api/registrations', method: 'POST', token, body, headers })
  const stored = async () => (await test.payload.count({ collection: 'registrations' })).totalDocs
  const valid = () => ({
    event: event.id,
    email: 'jo@example.org',
    locale: 'de',
    consents: [],
    consentChannel: 'paper',
    answers: answered(),
  })

  it.each(cases)('refuses %s in German at the field, and stores nothing', async (_, wrong, path, message) => {
    const { status, json } = await send({ ...valid(), ...(wrong() as object) })
    expect(status).toBe(400)
    const [error] = json.errors as { data: { errors: { path: string; message: string }[] } }[]
    expect(error?.data.errors).toEqual([
      {
        path,
        label: expect.any(String),
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ])
    expect(await stored()).toBe(0)
  })

  it.each([
    ['broken JSON', '{"event": ', 'application/json'],
    ['another content type', 'event=1', 'text/plain'],
    ['nothing at all', '', 'application/json'],
  ])('refuses %s, and stores nothing', async (_, body, type) => {
    const { status } = await send(body, { 'Content-Type': type })
    expect(status).toBe(400)
    expect(await stored()).toBe(0)
  })

  it('takes emoji, and markup as the plain text that it is', async () => {
    const name = 'Jo 🌻 <script>alert(1)</script>'
    const { status, json } = await send({ ...valid(), name })
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ name, status: 'confirmed' })
  })

  it('tells an editor that somebody is registered already', async () => {
    const { status, text } = await send(valid())
    expect(status).toBe(400)
    expect(text).toContain('Diese Adresse ist für diese Veranstaltung schon angemeldet.')
    expect(await stored()).toBe(1)
  })

  it('lets an editor cancel a registration, and nothing else be done with its status', async () => {
    const { config, payload } = test
    const { docs } = await payload.find({ collection: 'registrations' })
    const path = `/api/registrations/${docs[0]?.id}`
    const move = (status: string) => rest({ config, path, method: 'PATCH', token, body: { status } })
    expect((await move('waitlisted')).text).toContain('„bestätigt“ zu „auf der Warteliste“')
    expect(((await move('cancelled')).json.doc as { status: string }).status).toBe('cancelled')
    expect((await move('confirmed')).status).toBe(400)
  })
})
