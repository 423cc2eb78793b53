import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { createPublicApp } from '../../../src/publicApp.ts'
import type { Event } from '../../../src/payload-types.ts'
import { tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { findStoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { sharedFormStamp } from '../../../src/site/forms/formStamps.ts'
import { makeConsentText, makeEvent, makeRegistration } from '../../support/factories.ts'
import { registrationsOf, stampFor, summaryIn, wishStamp } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono
let event: Event

beforeAll(async () => {
  test = await startPayload({ RATE_LIMITS: 'on', TRUST_PROXY: '1' })
  app = createPublicApp({ payload: test.payload })
  const consent = await makeConsentText(test.payload, { key: 'privacy', label: 'Ich kenne die Erklärung.' })
  event = await makeEvent(test.payload, { registration: { consents: [consent.id], asksForTopics: true } })
})
afterAll(() => test.stop())

let count = 0
/** An address that nothing else in this file comes from. */
const freshNetwork = (): string => `2001:db8:0:${(count += 1)}::1`

/** A form that is all right, less or more what a test is about. */
async function send({
  fields = {},
  network = freshNetwork(),
  to = event,
}: {
  fields?: Record<string, string | undefined>
  network?: string
  to?: Event
} = {}): Promise<Response> {
  const all = {
    stamp: stampFor(to),
    email: `person-${(count += 1)}@example.org`,
    consent: 'privacy:1',
    ...fields,
  }
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return app.request(`/veranstaltungen/${to.slug}/anmeldung`, {
    method: 'POST',
    body: new URLSearchParams(given),
    headers: { 'X-Forwarded-For': network },
  })
}

const answerOf = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
})

const stampIn = (html: string): string => /name="stamp" value="([^"]*)"/.exec(html)?.[1] ?? ''
const momentOf = (stamp: string): number => parseInt(stamp, 36)
const storedFor = async (email: string) =>
  (await registrationsOf(test.payload, event)).filter((each) => each.email === email)

describe('the field that people do not see', () => {
  it('makes the answer that of a success and stores nothing', async () => {
    const success = await answerOf(await send())
    const trapped = await answerOf(await send({ fields: { email: 'spam@example.org', comment: 'Buy now!' } }))
    expect(trapped).toEqual(success)
    expect(success.status).toBe(303)
    expect(await storedFor('spam@example.org')).toEqual([])
  })

  it('leads to the waiting list where everybody else is led there', async () => {
    const full = await makeEvent(test.payload, { registration: { capacity: 1, waitingList: true } })
    await send({ to: full, fields: { consent: undefined } })
    const trapped = await answerOf(await send({ to: full, fields: { comment: 'x' } }))
    expect(await answerOf(await send({ to: full, fields: { consent: undefined } }))).toEqual(trapped)
    expect(trapped.headers.location).toBe(`/veranstaltungen/${full.slug}/warteliste`)
  })

  it('is not seen, read aloud, reached or filled by the browser, and says what to do with it', async () => {
    const html = await (await app.request(`/veranstaltungen/${event.slug}`)).text()
    const [, trap = ''] = /<div class="form-more" aria-hidden="true">(.*?)<\/div>/.exec(html) ?? []
    expect(trap).toMatch(/<label for="comment">Bitte lassen Sie dieses Feld leer\.<\/label>/)
    for (const part of ['name="comment"', 'tabindex="-1"', 'autoComplete="off"']) expect(trap).toContain(part)
  })
})

describe('the stamp of the form', () => {
  const again = 'Bitte prüfen Sie Ihre Angaben und senden Sie das Formular noch einmal ab.'

  it.each([
    ['none', () => undefined, again],
    ['an empty one', () => '', again],
    ['a forged one', () => `${stampFor(event).slice(0, -4)}AAAA`, again],
    ['that of another event', () => stampFor({ slug: 'anderswo' }), again],
    [
      'one of this very second',
      () => stampFor({ ...event, age: 0 }),
      'Das ging sehr schnell. Bitte senden Sie das Formular noch einmal ab.',
    ],
    [
      'one of the day before yesterday',
      () => stampFor({ ...event, age: 2 * 24 * 60 * 60 }),
      'Diese Seite war lange offen. Bitte prüfen Sie Ihre Angaben und senden Sie das Formular noch einmal ab.',
    ],
  ])('asks to send again for %s, keeps everything and stores nothing', async (_, stamp, sentence) => {
    const email = `stempel-${(count += 1)}@example.org`
    const fields = { email, name: 'Jo Beispiel', topicSuggestion: 'Radwege' }
    const response = await send({ fields: { ...fields, stamp: stamp() } })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(summaryIn(html)).toEqual([{ field: null, text: sentence }])
    expect(html).toContain('value="Jo Beispiel"')
    expect(html).toContain(`value="${email}"`)
    expect(html).toContain('Radwege</textarea>')
    expect(html).toMatch(/<input type="checkbox"[^>]* checked=""/)
    expect(await storedFor(email)).toEqual([])
  })

  it('comes with the page, and is old enough after three seconds', async () => {
    const other = await makeEvent(test.payload)
    const before = Date.now()
    const stamp = stampIn(await (await app.request(`/veranstaltungen/${other.slug}`)).text())
    expect(momentOf(stamp)).toBeGreaterThanOrEqual(before)
    expect(momentOf(stamp)).toBeLessThanOrEqual(Date.now())
    expect((await send({ to: other, fields: { stamp, consent: undefined } })).status).toBe(422)
    const older = stampFor({ ...other, age: 3 })
    expect((await send({ to: other, fields: { stamp: older, consent: undefined } })).status).toBe(303)
  })

  it('is kept where it is good, so that nobody who mends a mistake waits twice, and else made anew', async () => {
    const good = stampFor(event)
    expect(stampIn(await (await send({ fields: { stamp: good, email: 'jo@' } })).text())).toBe(good)
    const young = stampFor({ ...event, age: 1 })
    expect(stampIn(await (await send({ fields: { stamp: young } })).text())).toBe(young)
    const old = stampFor({ ...event, age: 90_000 })
    const before = Date.now()
    const fresh = stampIn(await (await send({ fields: { stamp: old } })).text())
    expect(momentOf(fresh)).toBeGreaterThanOrEqual(before)
    expect(momentOf(fresh)).toBeLessThanOrEqual(Date.now())
  })

  it('is the same for everybody for a minute, then another one', () => {
    const stampAt = (now: number) => sharedFormStamp({ payload: test.payload, slug: 'x', now: new Date(now) })
    const now = Date.now()
    const first = stampAt(now)
    expect(stampAt(now + 59_999)).toBe(first)
    expect(momentOf(stampAt(now + 60_000))).toBe(now + 60_000)
  })
})

const tooMany =
  /^Gerade kommen zu viele Anfragen an\. Bitte versuchen Sie es in (\d+ Minuten|einer Minute) noch einmal\.$/

describe('the limit of a network', () => {
  it('takes a hundred registrations, then asks to wait, with what was typed kept', async () => {
    const network = freshNetwork()
    const statuses: number[] = []
    for (let n = 0; n < 100; n++) statuses.push((await send({ network })).status)
    expect(statuses).toEqual(Array<number>(100).fill(303))
    const email = 'eine-zu-viel@example.org'
    // Entries before that of our proxy are the client's own, and make no other network of it.
    const refused = await send({ network: `203.0.113.9, ${network}`, fields: { email, name: 'Jo Beispiel' } })
    const html = await refused.text()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(300)
    expect(summaryIn(html)).toEqual([{ field: null, text: expect.stringMatching(tooMany) }])
    expect(html).toContain('value="Jo Beispiel"')
    expect(await storedFor(email)).toEqual([])
    expect((await send({ fields: { email } })).status).toBe(303)
  })

  it('does not hold where no network is known, nor for who uses the plugin', async () => {
    const { payload } = test
    const other = await makeEvent(payload)
    for (let n = 0; n < 101; n++) {
      await registerForEvent({
        payload,
        input: { eventId: other.id, email: `p${n}@example.org`, consents: [] },
      })
    }
    expect(await registrationsOf(payload, other)).toHaveLength(101)
  })
})

describe('the limit of an e-mail address', () => {
  it('counts all tries alike, so that it tells nobody whether an address is registered', async () => {
    const known = 'bekannt@example.org'
    expect((await send({ fields: { email: known } })).status).toBe(303)
    const other = await makeEvent(test.payload)
    const statusesOf = async (email: string, tries: number): Promise<number[]> => {
      const statuses: number[] = []
      for (let n = 0; n < tries; n++) {
        statuses.push((await send({ to: other, fields: { email, consent: undefined } })).status)
      }
      return statuses
    }
    const unknown = await statusesOf('unbekannt@example.org', 22)
    expect(unknown).toEqual([...Array<number>(20).fill(303), 429, 429])
    expect([303, ...(await statusesOf(known, 21))]).toEqual(unknown)
  })
})

describe('the limits of the API', () => {
  const register = async (email: string, network: string): Promise<Response> =>
    app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': network },
      body: JSON.stringify({
        query: `mutation ($input: RegisterForEventInput!) {
          registerForEvent(input: $input) { outcome userErrors { code message field } }
        }`,
        variables: {
          input: {
            eventId: Buffer.from(`Event:${event.id}`).toString('base64url'),
            email,
            consents: [{ key: 'privacy', version: 1 }],
          },
        },
      }),
    })

  it('are those of the pages, told as a userError and a header', async () => {
    const network = freshNetwork()
    for (let n = 0; n < 50; n++) await send({ network })
    for (let n = 0; n < 50; n++) {
      const { data } = await (await register(`api-${n}@example.org`, network)).json()
      expect(data.registerForEvent.outcome).toBe('CONFIRMED')
    }
    const refused = await register('api-zu-viel@example.org', network)
    expect(refused.status).toBe(200)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(300)
    expect(refused.headers.get('Access-Control-Expose-Headers')).toMatch(/\bRetry-After\b/)
    expect((await refused.json()).data.registerForEvent).toEqual({
      outcome: null,
      userErrors: [{ code: 'TOO_MANY_REQUESTS', message: expect.stringMatching(tooMany), field: null }],
    })
    expect(await storedFor('api-zu-viel@example.org')).toEqual([])
  })
})

describe('the limit of wishes for a topic', () => {
  it('asks a network to wait, with the wish kept', async () => {
    const network = freshNetwork()
    const wish = (text: string, from: string) =>
      app.request('/themenwunsch', {
        method: 'POST',
        body: new URLSearchParams({ stamp: wishStamp(), text }),
        headers: { 'X-Forwarded-For': from },
      })
    for (let n = 1; n <= 20; n++) expect((await wish(`Wunsch ${n}`, network)).status).toBe(303)
    const refused = await wish('Einer zu viel', network)
    const html = await refused.text()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(300)
    expect(summaryIn(html)).toEqual([{ field: null, text: expect.stringMatching(tooMany) }])
    expect(html).toContain('Einer zu viel</textarea>')
    expect((await wish('Von woanders', freshNetwork())).status).toBe(303)
    expect((await test.payload.count({ collection: 'topic-wishes' })).totalDocs).toBe(21)
  })
})

describe('links that open nothing', () => {
  it.each(['/anmeldung/', '/teilnehmen/', '/bescheinigung/'])(
    'below %s are not tried for ever',
    async (prefix) => {
      const network = freshNetwork()
      const open = async (from: string) =>
        app.request(`${prefix}${'x'.repeat(43)}`, { headers: { 'X-Forwarded-For': from } })
      for (let n = 0; n < 30; n++) expect((await open(network)).status).toBe(404)
      const refused = await open(network)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(refused.headers.get('Cache-Control')).toBe('no-store')
      expect(await refused.text()).toContain('Bitte warten Sie einen Moment.')
      expect((await open(freshNetwork())).status).toBe(404)
    },
  )

  const askAbout = async (query: string, from: string): Promise<Response> =>
    app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
      body: JSON.stringify({ query, variables: { token: 'x'.repeat(43) } }),
    })

  it.each(['cancelRegistration', 'confirmRegistration'])(
    'are no more tried by %s than by pages',
    async (name) => {
      const network = freshNetwork()
      const query = `mutation ($token: String!) {
      ${name}(token: $token) { registration { status } userErrors { code message } }
    }`
      for (let n = 0; n < 30; n++) {
        const { data } = await (await askAbout(query, network)).json()
        expect(data[name].userErrors[0].code).toBe('TOKEN_INVALID')
      }
      const refused = await askAbout(query, network)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect((await refused.json()).data[name]).toEqual({
        registration: null,
        userErrors: [{ code: 'TOO_MANY_REQUESTS', message: expect.stringMatching(tooMany) }],
      })
      const page = await app.request(`/anmeldung/${'x'.repeat(43)}`, {
        headers: { 'X-Forwarded-For': network },
      })
      expect(page.status).toBe(429)
    },
  )

  it('are counted where many are tried at once in one query', async () => {
    const network = freshNetwork()
    const aliases = Array.from({ length: 10 }, (_, n) => `t${n}: registration(token: $token) { status }`)
    const query = `query ($token: String!) { ${aliases.join(' ')} }`
    const answers = await Promise.all(Array.from({ length: 4 }, () => askAbout(query, network)))
    const bodies: { errors?: { extensions: { code: string } }[] }[] = await Promise.all(
      answers.map((answer) => answer.json()),
    )
    const codes = bodies.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))
    expect(codes).toEqual(Array.from({ length: 10 }, () => 'TOO_MANY_REQUESTS'))
  })

  it('do not count against links that open one', async () => {
    const network = freshNetwork()
    const { id } = await makeRegistration(test.payload, { event, consents: [{ key: 'privacy', version: 1 }] })
    const stored = await findStoredRegistration({ payload: test.payload, id })
    const token = tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: test.payload.secret })
    for (let n = 0; n < 35; n++) {
      const page = await app.request(`/anmeldung/${token}`, { headers: { 'X-Forwarded-For': network } })
      expect(page.status).toBe(200)
    }
  })
})

describe('a proof of work', () => {
  it('is asked of nobody where the operator has not switched it on', async () => {
    expect(await (await app.request(`/veranstaltungen/${event.slug}`)).text()).not.toContain('proof-of-work')
    expect((await app.request('/anmeldung/aufgabe')).status).toBe(404)
  })
})
