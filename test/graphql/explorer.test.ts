import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { readFile } from 'node:fs/promises'
import { examples } from '../../graphql/explorer/client/examples.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

const get = (search: string, accept: string) =>
  fetch(`${test.url}/graphql${search}`, { headers: { Accept: accept, 'Apollo-Require-Preflight': '1' } })

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
  }, 60_000)
})

describe('the examples of the explorer', () => {
  it.each(examples)('$query', async ({ query, variables }) => {
    const sdl = await readFile(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8')
    expect(validate(buildSchema(sdl), parse(query))).toEqual([])
    const { errors } = await test.ask(query, JSON.parse(variables ?? '{}') as Record<string, unknown>)
    expect(errors).toBeUndefined()
  })
})
