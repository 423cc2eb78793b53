import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { ConsentText, Event } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { inDays, makeConsentText, makeEvent, makeUser, richText } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { stampFor } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('REST', () => {
  let token: string

  let event: Event

  let draft: Event

  let past: Event

  beforeAll(async () => {
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
      () => ({ event: { id: -1 } }),
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
    [
      'a consent that is none',
      () => ({ consents: ['x'] }),
      'consents',
      /gehört nicht zu dieser Veranstaltung/,
    ],
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
    expect(text).toContain('jo@example.org ist für diese Veranstaltung schon angemeldet')
    expect(await stored()).toBe(1)
  })

  it('lets an editor cancel a registration and take that back, and nothing else be done with its status', async () => {
    const { config, payload } = test
    const { docs } = await payload.find({ collection: 'registrations' })
    const path = `/api/registrations/${docs[0]?.id}`
    const move = (status: string) => rest({ config, path, method: 'PATCH', token, body: { status } })
    expect((await move('waitlisted')).text).toContain('„bestätigt“ zu „auf der Warteliste“')
    expect(((await move('cancelled')).json.doc as { status: string }).status).toBe('cancelled')
    expect((await move('pending')).status).toBe(400)
    expect(((await move('confirmed')).json.doc as { status: string }).status).toBe('confirmed')
  })
})

describe('consents', () => {
  let token: string

  let zoom: ConsentText

  let privacy: ConsentText

  let event: Event

  beforeAll(async () => {
    const { payload } = test
    const { email } = await makeUser(payload, ['administrator'])
    ;({ token = '' } = await payload.login({
      collection: 'users',
      data: { email, password: 'geheim-und-lang' },
    }))
    zoom = await makeConsentText(payload, {
      key: 'video-conference',
      label: 'Ich willige in die Nutzung von Zoom ein.',
    })
    privacy = await makeConsentText(payload, {
      key: 'privacy',
      label: 'Ich stimme der Datenschutzerklärung zu.',
    })
  })

  beforeEach(async () => {
    event = await makeEvent(test.payload, { registration: { consents: [zoom.id, privacy.id] } })
  })

  interface Refusal {
    status: number
    text: string
  }

  type Consents = { key: string; version: number }[]

  const email = 'ohne-einwilligung@example.org'

  /** Each way into a registration, with the consents that somebody gives on it. */
  const paths: Record<string, (consents: Consents) => Promise<Refusal>> = {
    page: async (consents) => {
      const body = new URLSearchParams({ email, stamp: stampFor({ slug: event.slug }) })
      for (const { key, version } of consents) body.append('consent', `${key}:${version}`)
      const app = createPublicApp({ payload: test.payload })
      const answer = await app.request(`/veranstaltungen/${event.slug}/anmeldung`, { method: 'POST', body })
      return { status: answer.status, text: await answer.text() }
    },
    GraphQL: async (consents) => {
      const id = Buffer.from(`Event:${event.id}`).toString('base64url')
      const query = `mutation ($input: RegisterForEventInput!) {
      registerForEvent(input: $input) { outcome userErrors { code field message } } }`
      const app = createPublicApp({ payload: test.payload })
      const answer = await app.request('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables: { input: { eventId: id, email, consents } } }),
      })
      return { status: answer.status, text: await answer.text() }
    },
    REST: async (consents) => {
      const { config } = test
      const body = { event: event.id, email, locale: 'de', consents, consentChannel: 'phone' }
      return rest({ config, path: '/api/registrations', method: 'POST', token, body })
    },
    admin: async (consents) => {
      const given = [zoom, privacy].filter(({ key }) => consents.some((each) => each.key === key))
      const form = new FormData()
      form.set(
        '_payload',
        JSON.stringify({
          event: event.id,
          email,
          locale: 'de',
          consentsGiven: given.map(({ id }) => id),
          consentChannel: 'paper',
        }),
      )
      const answer = await handleEndpoints({
        config: test.config,
        request: new Request('http://localhost:3000/api/registrations?depth=0', {
          method: 'POST',
          headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'de' },
          body: form,
        }),
      })
      return { status: answer.status, text: await answer.text() }
    },
    'local API': (consents) =>
      test.payload
        .create({ collection: 'registrations', data: { event: event.id, email, locale: 'de', consents } })
        .then(
          () => ({ status: 201, text: '' }),
          (error: { status: number; data: unknown }) => ({
            status: error.status,
            text: JSON.stringify(error.data),
          }),
        ),
  }

  async function stored() {
    const { payload } = test
    const of = { event: { equals: event.id } }
    const registrations = await payload.find({ collection: 'registrations', where: of, depth: 0 })
    const messages = await payload.count({ collection: 'messages', where: { recipient: { equals: email } } })
    return { registrations: registrations.docs, messages: messages.totalDocs }
  }

  const sentence =
    'Ohne diese Einwilligung ist keine Teilnahme möglich: „Ich willige in die Nutzung von Zoom ein.“'

  const escaped = (text: string) => [text, JSON.stringify(text).slice(1, -1)]

  describe.each(Object.keys(paths))('a registration by %s', (path) => {
    const register = (consents: Consents) => paths[path]!(consents)

    it('without a required consent is refused in German at the field, and stores nothing', async () => {
      const { text } = await register([{ key: 'privacy', version: 1 }])
      expect(escaped(sentence).some((each) => text.includes(each))).toBe(true)
      expect(text).toMatch(
        path === 'admin' ? /"path":"consentsGiven"/ : /consents|id="consent-video-conference/,
      )
      expect(await stored()).toEqual({ registrations: [], messages: 0 })
    })

    it('with every required consent is stored with what was shown', async () => {
      await register([
        { key: 'video-conference', version: 1 },
        { key: 'privacy', version: 1 },
      ])
      const { registrations } = await stored()
      expect(registrations).toHaveLength(1)
      expect(registrations[0]).toMatchObject({
        status: 'confirmed',
        consents: [
          { key: 'video-conference', version: 1, label: zoom.label },
          { key: 'privacy', version: 1, label: privacy.label },
        ],
      })
    })
  })

  describe('a consent', () => {
    const given = (input: { key: string; version: number }[]) =>
      registerForEvent({ payload: test.payload, input: { eventId: event.id, email, consents: input } }).catch(
        (error: { problems: { code: string; field: string[] }[] }) =>
          error.problems.map(({ code, field }) => `${code} at ${field.join('.')}`),
      )
    const both = [
      { key: 'video-conference', version: 1 },
      { key: 'privacy', version: 1 },
    ]

    it.each([
      ['given twice', [...both, both[0]!], ['INVALID_INPUT at consents.video-conference']],
      [
        'that the event does not ask for',
        [...both, { key: 'newsletter', version: 1 }],
        ['INVALID_INPUT at consents.newsletter'],
      ],
      [
        'of no version',
        [both[0]!, { key: 'privacy', version: Number.NaN }],
        ['CONSENT_OUTDATED at consents.privacy'],
      ],
    ])('%s is refused', async (_, consents, problems) => {
      expect(await given(consents)).toEqual(problems)
      expect((await stored()).registrations).toEqual([])
    })

    it('to a text that has changed since is refused with a code of its own', async () => {
      const { payload } = test
      const changed = await payload.update({
        collection: 'consent-texts',
        id: privacy.id,
        data: { text: richText('Ein neuer Wortlaut.') },
      })
      expect(changed.version).toBe(2)
      expect(await given(both)).toEqual(['CONSENT_OUTDATED at consents.privacy'])
      expect((await stored()).registrations).toEqual([])
      expect(await given([both[0]!, { key: 'privacy', version: 2 }])).toEqual({ outcome: 'confirmed' })
    })

    it('keeps its version when something other than its words is saved', async () => {
      const { payload } = test
      const before = await payload.findByID({ collection: 'consent-texts', id: zoom.id })
      const after = await payload.update({
        collection: 'consent-texts',
        id: zoom.id,
        data: { ...before, preselected: true },
      })
      expect(after.version).toBe(before.version)
    })

    it('text keeps its key', async () => {
      const change = test.payload.update({ collection: 'consent-texts', id: zoom.id, data: { key: 'other' } })
      await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'key' }] } })
    })
  })
})
