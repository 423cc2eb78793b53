import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { buildSchema, isScalarType, isSpecifiedScalarType, parse, validate } from 'graphql'
import { serverAudits } from 'graphql-http'
import { examples } from '../../graphql/explorer/client/examples.ts'
import { makeEvent, makeTopic } from '../support/factories.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

const get = (search: string, accept: string) =>
  fetch(`${test.url}/graphql${search}`, { headers: { Accept: accept } })

describe('GET /graphql', () => {
  it('answers a browser with the explorer, which may load from here alone', async () => {
    const response = await get('', browser)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('vary')).toBe('Accept, Accept-Language')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self';")
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/)
    expect(await response.text()).not.toMatch(/https?:/)
  })

  it.each([
    ['a query of a browser', '?query={topics{name}}', browser],
    ['a query that names JSON', '?query={topics{name}}', 'application/json'],
    ['a query that takes anything', '?query={topics{name}}', '*/*'],
  ])('answers %s with JSON', async (_, search, accept) => {
    const response = await get(search, accept)
    expect(response.headers.get('content-type')).toMatch(/json/)
    expect(await response.json()).toEqual({ data: { topics: [] } })
  })

  it.each(['application/json', 'application/graphql-response+json, text/html', '*/*'])(
    'answers %s without a query with an error, as GraphQL over HTTP has it',
    async (accept) => {
      const response = await get('', accept)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toMatch(/json/)
    },
  )

  it('lets no other file be read', async () => {
    for (const name of ['client', '..%2f..%2fpackage.json', 'index.tsx', 'constructor']) {
      expect((await fetch(`${test.url}/assets/explorer/${name}`)).status).toBe(404)
    }
  })
})

describe('the examples of the explorer', () => {
  it.each(examples)('$query', async ({ query, variables }) => {
    const sdl = await readFile(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8')
    expect(validate(buildSchema(sdl), parse(query))).toEqual([])
    const { errors } = await test.ask(query, JSON.parse(variables ?? '{}') as Record<string, unknown>)
    expect(errors).toBeUndefined()
  })
})

describe('/graphql over HTTP', () => {
  beforeAll(async () => {
    const topic = await makeTopic(test.payload, { name: 'Haushalt' })
    await makeEvent(test.payload, { topics: [topic.id] })
  })

  const json = { 'Content-Type': 'application/json' }

  const endpoint = (search = ''): string => `${test.url}/graphql${search}`

  const post = (body: string, headers: Record<string, string> = json) =>
    fetch(endpoint(), { method: 'POST', headers, body })

  const errorsIn = async (response: Response) =>
    ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors

  // The audits of the reference implementation of GraphQL over HTTP, each by its permanent id.
  it.each(serverAudits({ url: 'http://replaced.invalid/graphql' }).map(({ id, name }) => ({ id, name })))(
    '$id $name',
    async ({ id }) => {
      const audits = serverAudits({
        url: endpoint(),
        fetchFn: fetch,
      })
      const result = await audits.find((audit) => audit.id === id)?.fn()
      expect(result?.status === 'ok' ? 'ok' : result?.reason).toBe('ok')
    },
  )

  it('says of each scalar of its own what it is, and where its form is specified', async () => {
    type Scalar = Record<'kind' | 'name' | 'description' | 'specifiedByURL', string | null>
    const query = '{ __schema { types { kind name description specifiedByURL } } }'
    const { data } = await test.ask<{ __schema: { types: Scalar[] } }>(query)
    const served = data.__schema.types.filter(({ kind }) => kind === 'SCALAR')
    const sdl = await readFile(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8')
    for (const { name, description, specifiedByURL } of Object.values(buildSchema(sdl).getTypeMap())
      .filter(isScalarType)
      .filter((type) => !isSpecifiedScalarType(type))) {
      expect(specifiedByURL).toMatch(/^https:/)
      expect(served).toContainEqual({ kind: 'SCALAR', name, description, specifiedByURL })
    }
  })

  it('answers a query by GET', async () => {
    const response = await fetch(endpoint(`?query=${encodeURIComponent('{ topics { name } }')}`))
    expect(await response.json()).toEqual({ data: { topics: [{ name: 'Haushalt' }] } })
  })

  it.each([
    ['by GET', () => fetch(endpoint('?query={topics{name}}&operationName=&variables=&extensions='))],
    ['by POST', () => post('{ "query": "{ topics { name } }", "operationName": "" }')],
    [
      'by POST, of a query with a name',
      () => post('{ "query": "query A { topics { name } }", "operationName": "" }'),
    ],
  ])('takes a name of an operation that is left empty for none: %s', async (_, ask) => {
    const answer = await ask()
    expect([answer.status, await answer.json()]).toEqual([200, { data: { topics: [{ name: 'Haushalt' }] } }])
  })

  it('changes nothing by GET', async () => {
    const query = encodeURIComponent('mutation { cancelRegistration(token: "x") { userErrors { code } } }')
    const response = await fetch(endpoint(`?query=${query}`))
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it.each([
    ['broken JSON', '{"query": ', 400, 'BAD_REQUEST', json],
    ['an empty body', '', 400, 'BAD_REQUEST', json],
    ['a list of requests', '[{"query":"{ topics { name } }"}]', 400, 'BAD_REQUEST', json],
    [
      'text',
      '{"query":"{ topics { name } }"}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      { 'Content-Type': 'text/plain' },
    ],
    [
      'a form',
      'query=%7Btopics%7Bname%7D%7D',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
    ],
    [
      'another charset',
      '{}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      { 'Content-Type': 'application/json; charset=latin1' },
    ],
  ])('refuses %s with a clear error', async (_, body, status, code, headers) => {
    const response = await post(body, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const [error] = await errorsIn(response)
    expect(error?.extensions.code).toBe(code)
    expect(error?.message).toMatch(/.{20,}/)
  })

  it('refuses octets that are no UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])
    const response = await fetch(endpoint(), { method: 'POST', headers: json, body })
    expect(response.status).toBe(400)
  })

  it('refuses a body of more than 100 kB, and takes one of just as much', async () => {
    const query = '{ topics { name } } # '
    const bodyOf = (size: number) => {
      const frame = JSON.stringify({ query }).length
      return JSON.stringify({ query: query + 'x'.repeat(size - frame) })
    }
    expect((await post(bodyOf(100_000))).status).toBe(200)
    const response = await post(bodyOf(100_001))
    expect(response.status).toBe(413)
    const [error] = await errorsIn(response)
    expect(error?.extensions.code).toBe('BODY_TOO_LARGE')
    expect(error?.message).toBe('The body must have at most 100000 bytes.')
  })

  it('refuses a query of too many words', async () => {
    const response = await post(JSON.stringify({ query: `{ ${'__typename '.repeat(5000)} }` }))
    expect((await errorsIn(response))[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED')
  })

  it('refuses other methods and names the right ones', async () => {
    const response = await fetch(endpoint(), { method: 'PUT', headers: json, body: '{}' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  it('lets the pages of any site ask, without cookies', async () => {
    const preflight = await fetch(endpoint(), {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://andere-seite.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Content-Type/)
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
    const response = await post('{"query":"{ topics { name } }"}', {
      ...json,
      Origin: 'https://andere-seite.example',
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('names its headers of security, and for how long an answer may be kept', async () => {
    const { headers } = await post('{"query":"{ topics { name } }"}')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('public, max-age=1, stale-while-revalidate=1')
    for (const body of ['{', '{"query":"{ nothing }"}']) {
      expect((await post(body)).headers.get('cache-control')).toBe('no-store')
    }
  })
})
