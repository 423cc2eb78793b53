import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { inDays, makeEvent, makeRegistration, makeSpeaker, makeTopic } from '../../support/factories.ts'
import { loadAssets } from '../../../src/site/assets.ts'
import { startApi, type TestApi } from '../../support/startApi.ts'
import { setClock } from '../../support/setClock.ts'
import { storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { sendRaw } from '../../support/sendRaw.ts'
import { waitUntil } from '../../support/waitUntil.ts'
import { addresses } from '../../support/addresses.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

const titles = '{ events(first: 50) { nodes { title status registration { state seatsLeft } } } }'
const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
const get = (path: string, headers: Record<string, string> = {}) => fetch(test.url + path, { headers })
const isHit = ({ headers }: Response) => headers.get('cache-status') === 'green-forum-events; hit'

/** Asks twice; the second answer is the one that was kept, unless something else changes meanwhile. */
async function keptText(ask: () => Promise<Response>): Promise<string> {
  let text = ''
  await waitUntil('the answer is a kept one', async () => {
    const response = await ask()
    text = await response.text()
    return isHit(response)
  })
  return text
}

describe('the answer to a public question', () => {
  it.each([
    ['a query by POST', () => post(titles)],
    ['a query by GET', () => get(`/graphql?query=${encodeURIComponent(titles)}`)],
    ['the list of events', () => get('/')],
    ['the archive in English', () => get('/en/archive')],
  ])('is kept and comes again, octet for octet: %s', async (_, ask) => {
    const first = await (await ask()).text()
    const again = await keptText(ask)
    expect(again).toBe(first)
    const response = await ask()
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{22}(-gzip|-br)?"$/)
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=/)
  })

  it('carries the same headers kept as made', async () => {
    const made = await post('{ topics { slug } }')
    await keptText(() => post('{ topics { slug } }'))
    const kept = await post('{ topics { slug } }')
    const comparable = ({ headers }: Response) =>
      Object.fromEntries(
        [...headers].filter(
          ([name]) =>
            ![
              'date',
              'cache-status',
              'connection',
              'keep-alive',
              'transfer-encoding',
              'content-length',
            ].includes(name),
        ),
      )
    expect(comparable(kept)).toEqual(comparable(made))
    expect(kept.headers.get('x-content-type-options')).toBe('nosniff')
    expect(kept.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('is not sent to a client that has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    const response = await get('/', { 'If-None-Match': etag })
    expect([response.status, await response.text()]).toEqual([304, ''])
  })

  it('answers HEAD without a body', async () => {
    await keptText(() => get('/'))
    const response = await fetch(`${test.url}/`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
  })
})

describe('the answer to a client that takes it packed', () => {
  const raw = (path: string, encoding?: string, headers: Record<string, string> = {}, method = 'GET') =>
    sendRaw({
      url: test.url + path,
      method,
      headers: encoding === undefined ? headers : { 'Accept-Encoding': encoding, ...headers },
    })

  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  const encodings = ['br', 'gzip'] as const
  const style = () => addresses.asset(loadAssets().style.file)
  beforeAll(async () => {
    for (let n = 0; n < 14; n += 1) await makeEvent(test.payload)
  })

  it.each([
    ['a list', () => '/'],
    ['a style', style],
    ['the script for other sites', () => '/embed.js'],
    ['a feed', () => '/feeds/events.ics'],
    ['news', () => '/feeds/events.atom'],
    ['a query', () => `/graphql?query=${encodeURIComponent(titles)}`],
  ])('is the same text in fewer bytes, made and cached: %s', async (_, pathOf) => {
    const path = pathOf()
    const plain = await raw(path)
    for (const encoding of encodings) {
      const packed = await raw(path, encoding)
      expect(packed.headers['content-encoding']).toBe(encoding)
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2)
      expect(unpack[encoding](packed.bytes).toString()).toBe(plain.text)
    }
    expect((await raw(path, 'br;q=0, gzip;q=0')).headers['content-encoding']).toBeUndefined()
    expect((await raw(path, 'identity')).bytes).toEqual(plain.bytes)
  })

  it('has a strong tag of its own, and says what it depends on, in whichever way it is asked for', async () => {
    const tags = new Set<string>()
    for (const encoding of [undefined, ...encodings]) {
      // The first of them is made, the second comes from the cache.
      for (const method of ['GET', 'GET', 'HEAD']) {
        const answer = await raw('/', encoding, {}, method)
        const etag = answer.headers.etag ?? ''
        tags.add(etag)
        const known = await raw('/', encoding, { 'If-None-Match': etag }, method)
        expect([answer.status, known.status, known.bytes.length]).toEqual([200, 304, 0])
        expect([answer.headers['content-encoding'], known.headers['content-encoding']]).toEqual([
          encoding,
          undefined,
        ])
        expect([answer.headers.vary, known.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
        expect(known.headers.etag).toBe(etag)
      }
    }
    expect([...tags]).toEqual([
      expect.stringMatching(/^"[\w-]{22}"$/),
      expect.stringMatching(/^"[\w-]{22}-br"$/),
      expect.stringMatching(/^"[\w-]{22}-gzip"$/),
    ])
  })

  it('comes by POST too', async () => {
    const response = await post(titles, { 'Accept-Encoding': 'br' })
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
      'br',
      'Accept, Accept-Encoding',
    ])
    expect(await response.json()).toEqual({ data: expect.anything() })
  })

  it('is not packed where it is short', async () => {
    const { headers } = await raw('/graphql?query=%7B__typename%7D', 'br')
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'Accept, Accept-Encoding'])
  })

  it('is never packed where it is about somebody, or repeats what a visitor has sent', async () => {
    const event = await makeEvent(test.payload, { registration: { enabled: true } })
    const { email } = await makeRegistration(test.payload, { event })
    const token = tokenOf(test.payload, await storedRegistration(test.payload, { event, email }))
    const form = { method: 'POST', body: new URLSearchParams({ name: 'Ada', email: 'no address' }) }
    const answers = [
      await get(`/anmeldung/${token}`),
      await fetch(`${test.url}/veranstaltungen/${event.slug}/anmeldung`, form),
      await get('/?suche=Haushalt'),
      await get('/api/events?limit=50'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 422, 200, 200])
    for (const answer of answers) {
      expect((await answer.text()).length).toBeGreaterThan(1024)
      expect(answer.headers.get('content-encoding')).toBeNull()
    }
  })
})

describe('what is nobody else’s business', () => {
  it('is never kept: an error, a mutation, a page behind a token, a page that is not there', async () => {
    const cancel = 'mutation { cancelRegistration(token: "x") { userErrors { code } } }'
    const own = '{ registration(token: "x") { status } }'
    for (const ask of [
      () => post('{ nothing }'),
      () => post(cancel),
      () => post(own),
      () => post(`{ topics { slug } own: registration(token: "${'a'.repeat(43)}") { status } }`),
      () => get(`/anmeldung/${'a'.repeat(43)}`),
      () => get('/gibt-es-nicht'),
      () => get('/health/live'),
    ]) {
      for (let tries = 0; tries < 3; tries++) {
        const { headers } = await ask()
        expect(headers.get('cache-status')).toBeNull()
        expect(headers.get('cache-control') ?? '').not.toContain('public')
      }
    }
  })
})

describe('a kept answer is gone as soon as', () => {
  it.each([
    ['an event is published', async () => makeEvent(test.payload, { title: 'Ganz neu' }), 'Ganz neu'],
    [
      'an event changes past Payload and its hooks',
      async () => {
        const event = await makeEvent(test.payload, { title: 'Vorher' })
        await keptText(() => post(titles))
        await test.payload.db.updateOne({
          collection: 'events',
          id: event.id,
          data: { updatedAt: new Date().toISOString(), status: 'cancelled' },
        })
      },
      'CANCELLED',
    ],
  ])('%s', async (_, change, expected) => {
    await keptText(() => post(titles))
    await change()
    expect(await (await post(titles)).text()).toContain(expected)
  })

  it('a speaker or a topic of an event changes', async () => {
    const speaker = await makeSpeaker(test.payload, { name: 'Alter Name' })
    const topic = await makeTopic(test.payload, { name: 'Altes Thema' })
    await makeEvent(test.payload, { speakers: [{ speaker: speaker.id, role: 'input' }], topics: [topic.id] })
    const query = '{ speakers(first: 50) { nodes { name } } topics { name } }'
    expect(await keptText(() => post(query))).toContain('Alter Name')
    await test.payload.update({ collection: 'speakers', id: speaker.id, data: { name: 'Neuer Name' } })
    expect(await (await post(query)).text()).toContain('Neuer Name')
    await test.payload.update({ collection: 'topics', id: topic.id, data: { name: 'Neues Thema' } })
    expect(await (await post(query)).text()).toContain('Neues Thema')
  })

  it('a seat is taken or given back', async () => {
    const event = await makeEvent(test.payload, { registration: { enabled: true, capacity: 7 } })
    const page = () => get(`/veranstaltungen/${event.slug}`)
    expect(await keptText(page)).toContain('noch 7 von 7 frei')
    const registration = await makeRegistration(test.payload, { event })
    expect(await (await page()).text()).toContain('noch 6 von 7 frei')
    await keptText(page)
    await test.payload.delete({ collection: 'registrations', id: registration.id })
    expect(await (await page()).text()).toContain('noch 7 von 7 frei')
  })

  it('the clock opens a registration', async () => {
    const opensAt = DateTime.now().plus({ minutes: 3 }).toUTC().toISO()
    const event = await makeEvent(test.payload, {
      startsAt: inDays(9),
      registration: { enabled: true, opensAt },
    })
    const state = async () =>
      (await (await post(`{ event(id: "${globalId}") { registration { state } } }`)).json()).data.event
        .registration.state
    const globalId = Buffer.from(`Event:${event.id}`).toString('base64url')
    expect(await state()).toBe('NOT_YET_OPEN')
    const restore = setClock(opensAt)
    try {
      expect(await state()).toBe('OPEN')
    } finally {
      restore()
    }
  })
})

describe('an answer that was being made while the clock changed it', () => {
  it('is not kept', async () => {
    const opensAt = DateTime.now().plus({ minutes: 3 }).toUTC().toISO()
    const event = await makeEvent(test.payload, {
      startsAt: inDays(9),
      registration: { enabled: true, capacity: 5, opensAt },
    })
    const page = async () => (await get(`/veranstaltungen/${event.slug}`)).text()
    const { db } = test.payload
    const { find } = db
    let restore = () => {}
    // Its seats are counted once it is known how the registration stands.
    Object.assign(db, {
      find: (...args: Parameters<typeof find>) => {
        if (String(args[0].collection) === 'registrations') restore = setClock(opensAt)
        return find.apply(db, args)
      },
    })
    try {
      expect(await page()).toContain('Die Anmeldung beginnt am')
      Object.assign(db, { find })
      expect(await page()).toContain('noch 5 von 5 frei')
    } finally {
      Object.assign(db, { find })
      restore()
    }
  })
})

describe('another process', () => {
  it('is heard of by the second look, within two seconds', async () => {
    await keptText(() => post(titles))
    // Past everything that this process watches, as only another one can.
    const { contentVersionOf } = await import('../../../src/database/contentVersion.ts')
    const version = contentVersionOf(test.payload)
    await waitUntil('the version is known', () => version.current() !== null)
    const before = version.current()
    let looks = 0
    version.onLook(async () => void (looks += 1))
    const began = performance.now()
    await test.payload.db.updateOne({
      collection: 'public-versions',
      where: { key: { equals: 'public' } },
      data: { number: { $inc: 1 } },
      options: { atomic: true },
    })
    await waitUntil('the version is another', () => version.current() !== before)
    expect(performance.now() - began).toBeLessThan(2000)
    // One may have been under way.
    expect(looks).toBeLessThanOrEqual(2)
    expect(isHit(await post(titles))).toBe(false)
  })
})

describe('while the database says nothing', () => {
  it('pages and feeds go on from what is kept, marked as stale, and readiness says so within a second', async () => {
    const paths = ['/', '/feeds/events.ics']
    for (const path of paths) await keptText(() => get(path))
    const { db } = test.payload
    const { findOne, find, count } = db
    const never = () => new Promise<never>(() => undefined)
    let finish = () => {}
    const paused = new Promise<void>((resolve) => (finish = resolve))
    Object.assign(db, {
      // The look that is under way has to end, or nobody would ever look again.
      findOne: (...args: Parameters<typeof findOne>) => paused.then(() => findOne.apply(db, args)),
      find: never,
      count: never,
    })
    try {
      const began = performance.now()
      const ready = await get('/health/ready')
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable' }])
      expect(performance.now() - began).toBeLessThan(1900)
      const { contentVersionOf } = await import('../../../src/database/contentVersion.ts')
      await waitUntil('it counts as away', () => contentVersionOf(test.payload).whileAway() !== null)
      for (const path of paths) {
        const { status, headers } = await get(path)
        expect([status, headers.get('cache-status')]).toEqual([
          200,
          expect.stringMatching(/^green-forum-events; hit; ttl=-\d+; detail=database-away$/),
        ])
      }
    } finally {
      Object.assign(db, { findOne, find, count })
      finish()
    }
    await waitUntil('it is fresh again', async () => isHit(await get('/')))
  })
})
