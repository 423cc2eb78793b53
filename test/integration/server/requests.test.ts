import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { makeEvent } from '../../support/factories.ts'
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

  it.each(['/api/users/login', '/api/events', '/api/nothing', '/api'])(
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

  it('names the methods of an address that takes others', async () => {
    const allowed = async (path: string) =>
      (await sendRaw({ url: test.url + path, method: 'TRACE' })).headers.allow?.split(', ').sort()
    expect(await allowed('/graphql')).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST'])
    expect(await allowed('/veranstaltungen/haushalt')).toEqual(['GET', 'HEAD', 'OPTIONS'])
    expect(await allowed('/en/topic-wish')).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST'])
    expect(await allowed('/api/events')).toEqual(['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'])
  })
})
