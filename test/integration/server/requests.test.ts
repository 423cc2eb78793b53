import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import type { Media } from '../../../src/payload-types.ts'
import { processPhaseOf } from '../../../src/runtime/processPhase.ts'
import { checkDatabase } from '../../../src/server/checkDatabase.ts'
import { refuseNewerDatabase } from '../../../src/server/refuseNewerDatabase.ts'
import { SettingsError } from '../../../src/settings.ts'
import { testDatabase } from '../../support/database.ts'
import { makeEvent, makeTopic, makeUser } from '../../support/factories.ts'
import { makePicture, pngUpload } from '../../support/makePicture.ts'
import { sendRaw } from '../../support/sendRaw.ts'
import { startApi, type TestApi } from '../../support/startApi.ts'

let test: TestApi
const logged: unknown[] = []
beforeAll(async () => {
  test = await startApi()
  test.payload.logger.error = (entry: unknown) => void logged.push(entry)
  await makeEvent(test.payload, { slug: 'haushalt' })
})
afterAll(() => test.stop())

/** Logs an administrator in; returns what to send with a request. */
async function logIn(): Promise<string> {
  const { email } = await makeUser(test.payload, ['administrator'])
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ email, password: 'geheim-und-lang' })
  const login = await fetch(`${test.url}/api/users/login`, { method: 'POST', headers, body })
  return `JWT ${((await login.json()) as { token: string }).token}`
}

/** Tells whether an endpoint is one that Payload gives to each collection. */
function isOfEveryCollection(path: string): boolean {
  const of = (slug: string) => test.payload.collections[slug as 'topics'].config.endpoints || []
  return of('topics').some((each) => each.path === path) && path !== '/:id/uses'
}

describe('a request with any body', () => {
  const json = { type: 'application/json', body: '{"query":"{ topics { slug } }"}' }
  const form = { type: 'application/x-www-form-urlencoded', body: 'name=Ada' }
  const huge = Buffer.alloc(1_100_000, 'a')

  const bodiesOf = ({ type, body }: { type: string; body: string }) => {
    const typed = { 'Content-Type': type }
    const packed = gzipSync(body)
    return {
      none: { headers: typed },
      empty: { headers: { ...typed, 'Content-Length': 0 } },
      whole: { headers: { ...typed, 'Content-Length': body.length }, chunks: [body] },
      chunked: {
        headers: { ...typed, 'Transfer-Encoding': 'chunked' },
        chunks: [body.slice(0, 3), body.slice(3)],
      },
      packed: {
        headers: { ...typed, 'Content-Encoding': 'gzip', 'Content-Length': packed.length },
        chunks: [packed],
      },
      otherType: { headers: { 'Content-Type': 'text/x-other', 'Content-Length': 1 }, chunks: ['x'] },
      long: { headers: { ...typed, 'Content-Length': huge.length }, chunks: [huge] },
      longChunked: { headers: { ...typed, 'Transfer-Encoding': 'chunked' }, chunks: [huge] },
    }
  }
  type Statuses = Record<keyof ReturnType<typeof bodiesOf>, number>

  const all = (status: number): Statuses => ({
    none: status,
    empty: status,
    whole: status,
    chunked: status,
    packed: status,
    otherType: status,
    long: status,
    longChunked: status,
  })
  const refused = { packed: 415, otherType: 415, long: 413, longChunked: 413 }
  const page = { GET: all(200), HEAD: all(200), POST: all(405) }
  const formOnly = { GET: all(303), HEAD: all(303), POST: { ...all(422), ...refused } }
  // Nobody is logged in, and there is no such registration.
  const nobody = { GET: all(404), HEAD: all(404) }

  const routes: { path: string; content: typeof json; right: Record<string, Statuses> }[] = [
    {
      path: '/graphql',
      content: json,
      right: {
        GET: { ...all(400), packed: 415, otherType: 415 },
        HEAD: { ...all(400), packed: 415, otherType: 415 },
        POST: { none: 400, empty: 400, whole: 200, chunked: 200, ...refused },
        OPTIONS: all(204),
      },
    },
    { path: '/veranstaltungen/haushalt/anmeldung', content: form, right: formOnly },
    { path: '/themenwunsch', content: form, right: { ...page, POST: formOnly.POST } },
    { path: '/anmeldung/nobody/bestaetigen', content: form, right: { ...formOnly, POST: all(404) } },
    { path: '/anmeldung/nobody/absagen', content: form, right: { ...formOnly, POST: all(404) } },
    {
      path: '/anmeldung/nobody/name',
      content: form,
      right: { ...formOnly, POST: { ...all(404), ...refused, otherType: 404 } },
    },
    { path: '/anmeldung/nobody/widerruf/newsletter', content: form, right: { ...nobody, POST: all(404) } },
    {
      path: '/vorschau/1',
      content: json,
      right: { ...nobody, POST: { ...all(404), ...refused, none: 400, empty: 400, otherType: 400 } },
    },
    { path: '/', content: json, right: page },
    { path: '/veranstaltungen/haushalt', content: json, right: page },
    { path: '/feeds/events.ics', content: json, right: page },
    { path: '/veranstaltungen/haushalt.ics', content: json, right: page },
    { path: '/robots.txt', content: json, right: page },
    { path: '/embed.js', content: json, right: page },
    { path: '/health/live', content: json, right: page },
  ]
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
  const otherwise: Record<string, Statuses> = { OPTIONS: all(204) }

  const send = async ({ path, method, content }: { path: string; method: string; content: typeof json }) => {
    const bodies = Object.entries(bodiesOf(content))
    const answers = bodies.map(
      async ([name, body]) => [name, await sendRaw({ url: test.url + path, method, ...body })] as const,
    )
    return Object.fromEntries(await Promise.all(answers))
  }

  const rows = routes.flatMap(({ path, content, right }) =>
    methods.map((method) => ({
      path,
      method,
      content,
      right: right[method] ?? otherwise[method] ?? all(405),
    })),
  )
  it.each(rows)('is answered right: $method $path', async ({ path, method, content, right }) => {
    logged.length = 0
    const answers = await send({ path, method, content })
    const statuses = Object.entries(answers).map(([name, { status }]) => [name, status])
    expect(Object.fromEntries(statuses)).toEqual(right)
    for (const { status, headers, text } of Object.values(answers)) {
      if (status === 405) expect(headers.allow).toMatch(/^[A-Z]+(, [A-Z]+)+$/)
      if (status >= 400 && method !== 'HEAD') expect(text).not.toBe('')
    }
    expect(logged).toEqual([])
  })

  it.each(['/api/users/login', '/api/events', '/api/media', '/api/media/file/x.png', '/api/nothing', '/api'])(
    'breaks nothing of Payload’s own REST: %s',
    async (path) => {
      const broken = []
      for (const method of methods) {
        for (const [name, { status, text }] of Object.entries(await send({ path, method, content: json }))) {
          if (status >= 500 || text.includes('node_modules')) broken.push([method, name, status, text])
        }
      }
      expect(broken).toEqual([])
      const packed = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
      const { status, text } = await sendRaw({
        url: test.url + path,
        method: 'POST',
        headers: packed,
        chunks: ['x'],
      })
      expect([status, JSON.parse(text)]).toEqual([
        415,
        { errors: [{ message: 'The body must be sent without a Content-Encoding.' }] },
      ])
    },
  )

  it('breaks no endpoint of ours, whoever is logged in, and nothing in its path or its body is what it takes', async () => {
    const Authorization = await logIn()
    const broken = []
    for (const [slug, { config }] of Object.entries(test.payload.collections)) {
      if (slug.startsWith('payload-')) continue
      for (const { path, method } of config.endpoints || []) {
        const isPayloads = !['events', 'users'].includes(slug) && isOfEveryCollection(path)
        // The last would end the session, the others would begin another one.
        if (isPayloads || /^\/(logout|login|refresh-token|first-register)$/.test(path)) continue
        const address = `/api/${slug}${path.replace(/:\w+/g, '1')}`
        for (const body of ['', 'null', '[]', '"x"', '{}', '{"id":{},"ids":1,"event":[],"email":{}}']) {
          const answer = await sendRaw({
            url: test.url + address,
            method: method.toUpperCase(),
            headers: { Authorization, 'Content-Type': 'application/json', 'Content-Length': body.length },
            chunks: [body],
          })
          if (answer.status >= 500)
            broken.push([method, address, body, answer.status, answer.text.slice(0, 200)])
        }
      }
    }
    expect(broken).toEqual([])
  })

  it('names the methods of an address that takes others', async () => {
    const allowed = async (path: string) =>
      (await sendRaw({ url: test.url + path, method: 'TRACE' })).headers.allow?.split(', ').sort()
    expect(await allowed('/graphql')).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST'])
    expect(await allowed('/veranstaltungen/haushalt')).toEqual(['GET', 'HEAD', 'OPTIONS'])
    expect(await allowed('/en/topic-wish')).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST'])
    expect(await allowed('/api/events')).toEqual(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])
  })
})

describe('an answer of Payload’s own REST', () => {
  it.each([
    ['/api/users/me', 200],
    ['/api/events', 200],
    ['/api/nothing', 404],
    ['/api/constructor', 404],
    ['/api/events?where=x', 400],
    ['/api/registrations', 403],
  ])('is kept by nobody, framed by nobody and taken for nothing else: %s', async (path, status) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await sendRaw({ url: test.url + path, method })
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'content-type': 'application/json',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(answer.text === '').toBe(method === 'HEAD')
    }
  })

  it('is the same to whoever is logged in', async () => {
    const headers = { Authorization: await logIn() }
    for (const path of ['/api/users/me', '/api/registrations', '/api/events']) {
      const answer = await fetch(test.url + path, { headers })
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    }
  })
})

describe('a file', () => {
  let picture: Media
  let address: string
  beforeAll(async () => {
    picture = await makePicture(test.payload, { alt: 'Ein Rathaus', name: 'rathaus.png' })
    await makeEvent(test.payload, { slug: 'mit-bild', image: picture.id })
    address = `/api/media/file/${picture.filename}`
  })
  const versionOf = async () => {
    const query = '{ event(slug: "mit-bild") { image { url } } }'
    const { data } = await test.ask<{ event: { image: { url: string } } }>(query)
    const { pathname, search } = new URL(data?.event.image.url ?? '')
    return pathname + search
  }

  it('answers HEAD as it answers GET', async () => {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => sendRaw({ url: test.url + address, method })),
    )
    const { date: _, ...headers } = get?.headers ?? {}
    expect([get?.status, head?.status, head?.bytes.length]).toEqual([200, 200, 0])
    expect(head?.headers).toMatchObject(headers)
    expect(Number(headers['content-length'])).toBe(get?.bytes.length)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-cache',
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect((await sendRaw({ url: `${test.url}/api/media/file/none.png`, method: 'HEAD' })).status).toBe(403)
  })

  it('is kept for good by a browser under the address that pages and the API name', async () => {
    const response = await fetch(test.url + (await versionOf()))
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'private, max-age=31536000, immutable',
    ])
  })

  it('is not sent to a client that has it, and in parts to one that has a part of it', async () => {
    const etag = (await fetch(test.url + address)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[a-z\d]+-[a-z\d]+"$/)
    const statusWith = async (headers: Record<string, string>) =>
      (await sendRaw({ url: test.url + address, headers })).status
    expect(await statusWith({ 'If-None-Match': etag })).toBe(304)
    expect(await statusWith({ 'If-None-Match': '"other"' })).toBe(200)
    expect(await statusWith({ Range: 'bytes=0-3' })).toBe(206)
    expect(await statusWith({ Range: 'bytes=0-3', 'If-Range': etag })).toBe(206)
    expect(await statusWith({ Range: 'bytes=0-3', 'If-Range': '"other"' })).toBe(200)
  })

  it('has another address and another tag once it is another one', async () => {
    const before = { version: await versionOf(), etag: (await fetch(test.url + address)).headers.get('etag') }
    const file = await pngUpload({ name: 'rathaus.png', width: 70 })
    await test.payload.update({
      collection: 'media',
      id: picture.id,
      data: {},
      file,
      overwriteExistingFiles: true,
    })
    expect(await versionOf()).not.toBe(before.version)
    const changed = await fetch(test.url + address)
    expect([changed.status, changed.headers.get('etag')]).toEqual([
      200,
      expect.not.stringMatching(String(before.etag)),
    ])
  })
})

it.each([
  '/robots.txt',
  '/gibt-es-nicht',
  '/health/live',
  '/favicon.ico',
  '/veranstaltungen',
  '/feeds/none.ics',
])('nothing is taken for another type than it says: %s', async (path) => {
  const { headers } = await sendRaw({ url: test.url + path })
  expect(headers['x-content-type-options']).toBe('nosniff')
})

it.each(['starting', 'stopping'] as const)('nobody is to be sent to a process that is %s', async (now) => {
  const phase = processPhaseOf(test.payload)
  const ask = async () => {
    const [ready, live] = [await fetch(`${test.url}/health/ready`), await fetch(`${test.url}/health/live`)]
    const { status } = (await ready.json()) as { status: string }
    return [ready.status, status, live.status]
  }
  phase.current = now
  expect(await ask()).toEqual([503, now, 200])
  phase.current = 'running'
  expect(await ask()).toEqual([200, 'ready', 200])
})

describe('Payload’s own REST refuses', () => {
  const refusalOf = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(test.url + path, init)
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return { status: response.status, message: errors?.[0]?.message }
  }
  const unanswerable = 'The query cannot be answered: check where, sort, limit and page.'
  const unreadable = 'The body could not be read.'
  beforeEach(() => {
    logged.length = 0
  })
  afterEach(() => expect(logged).toEqual([]))

  it.each([
    'where=x',
    'where={"title":null}',
    // PostgreSQL takes an object for its text.
    ...(testDatabase === 'postgres' ? [] : ['where={"title":{"equals":{}}}', 'where[title][equals][a]=x']),
    'where[id][equals][]=a&where[id][equals][]=b',
    'where[startsAt][less_than][]=a&where[startsAt][less_than][]=b',
    'data={',
  ])('a query that no database can answer: %s', async (query) => {
    for (const path of ['/api/events', '/api/events/count']) {
      expect(await refusalOf(`${path}?${query}`)).toEqual({ status: 400, message: unanswerable })
    }
  })

  it.each([
    'where[createdAt][greater_than]=x',
    'where[title][near]=1',
    'where[title][within]=1',
    'where[id][all]=x',
    'where[registration.capacity][equals]=x',
    'where[topics][all]=x',
    'where[topics][greater_than]=x',
    'page=1e99',
    'limit=1.5',
    'sort=-',
    'sort=$x',
    'where[nothing][equals]=x',
    'where[title.x][equals]=x',
    'locale=constructor&fallback-locale=constructor',
    'select[constructor]=true&populate[constructor]=x&joins[constructor][limit]=1',
  ])('a query that only some database can answer, or answers it: %s', async (query) => {
    expect([200, 400]).toContain((await fetch(`${test.url}/api/events?${query}`)).status)
  })

  it.each([
    ['/api/events/%ff', 400],
    ['/api/media/file/%ff', 400],
    ['/api/constructor', 404],
    ['/api/__proto__', 404],
    ['/api/toString/1', 404],
    ['/api/payload-migrations', 404],
    ['/api/globals/constructor', 404],
  ])('an address at which nothing is: %s', async (path, status) => {
    const response = await fetch(test.url + path)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json'])
  })

  it.each([
    ['application/json', '{', {}],
    ['application/json', '"x"', {}],
    ['application/json', '{', { 'X-Payload-HTTP-Method-Override': 'GET' }],
    ['multipart/form-data', 'x', {}],
    ['multipart/form-data; boundary=x', '--x\r\n', {}],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
      {},
    ],
  ])('a body that is none: %s %j %j', async (type, body, more) => {
    const init = { method: 'POST', headers: { 'Content-Type': type, ...more }, body }
    for (const path of ['/api/users/login', '/api/events/1/duplicate']) {
      expect(await refusalOf(path, init)).toEqual({ status: 400, message: unreadable })
    }
  })

  it('a change of many by such a query, without changing any', async () => {
    const topic = await makeTopic(test.payload, { name: 'Bleibt' })
    for (const method of ['PATCH', 'DELETE']) {
      expect(await refusalOf('/api/topics?where=x', { method })).toEqual({
        status: 400,
        message: unanswerable,
      })
    }
    expect(await test.payload.findByID({ collection: 'topics', id: topic.id })).toMatchObject({
      name: 'Bleibt',
    })
  })

  it('a preference that nobody has, and one that is deleted twice', async () => {
    const headers = { Authorization: await logIn(), 'Content-Type': 'application/json' }
    const ask = async (method: string, key: string) => {
      const body = method === 'POST' ? JSON.stringify({ value: { open: true } }) : undefined
      const path = `${test.url}/api/payload-preferences/${key}`
      return (await fetch(path, { method, headers, body })).status
    }
    expect(await ask('DELETE', 'unbekannt')).toBe(404)
    expect([await ask('POST', 'nav'), await ask('DELETE', 'nav'), await ask('DELETE', 'nav')]).toEqual([
      200, 200, 404,
    ])
    expect(logged).toEqual([])
  })

  it('a wrong password and a missing verification, without an error in the log', async () => {
    const headers = { 'Content-Type': 'application/json' }
    const body = '{"email":"nobody@example.org","password":"wrong"}'
    expect((await refusalOf('/api/users/login', { method: 'POST', headers, body })).status).toBe(401)
    expect((await fetch(`${test.url}/api/users/verify/x`, { method: 'POST' })).status).toBe(404)
  })
})

it('a failure of the database is still one: 500, and an error in the log', async () => {
  logged.length = 0
  const { find } = test.payload.db
  test.payload.db.find = () => Promise.reject(new Error('the database is away'))
  try {
    const response = await fetch(`${test.url}/api/topics?where[name][equals]=x`)
    expect([response.status, logged.length]).toEqual([500, 1])
    expect(await response.text()).not.toContain('the database is away')
  } finally {
    test.payload.db.find = find
  }
})

describe('a start on the database', () => {
  const start = async () => {
    const databaseUrl = process.env.DATABASE_URL ?? ''
    await refuseNewerDatabase({ databaseUrl, migrations: await checkDatabase(databaseUrl) })
  }

  it('goes on where this version has migrated it, or Payload has made its tables in development', async () => {
    await start()
    await test.payload.create({ collection: 'payload-migrations', data: { name: 'dev', batch: -1 } })
    await start()
  })

  it('is refused where a newer version has migrated it, with the names of what it does not know', async () => {
    for (const name of ['29990102_000000_later', '29990101_000000_new']) {
      await test.payload.create({ collection: 'payload-migrations', data: { name, batch: 99 } })
    }
    await expect(start()).rejects.toThrow(
      new SettingsError(
        'DATABASE_URL must name a database that no newer version has migrated, and this one knows nothing of 29990101_000000_new, 29990102_000000_later. Start that version or a later one, or restore a backup from before.',
      ),
    )
  })
})
