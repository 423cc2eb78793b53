import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cacheExchange, Client, fetchExchange } from '@urql/core'
import { GraphQLClient } from 'graphql-request'
import { makeEvent } from '../support/factories.ts'
import { fetchAsPage } from '../support/fetchAsPage.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
let endpoint: string
beforeAll(async () => {
  test = await startApi()
  endpoint = `${test.url}/graphql`
  await makeEvent(test.payload, { title: 'Haushalt verstehen' })
})
afterAll(() => test.stop())

const query = 'query Titles { events(first: 5) { nodes { title } } }'
const found = { events: { nodes: [expect.objectContaining({ title: 'Haushalt verstehen' })] } }
const foundWithTypes = { events: expect.objectContaining(found.events) }
const origin = 'https://andere-seite.example'
const question = () => `${endpoint}?query=${encodeURIComponent(query)}`
const dataIn = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { data: unknown }).data

describe('a client as it is installed lists events on a page of another origin', () => {
  it('urql, which asks by GET', async () => {
    const page = fetchAsPage(origin)
    const client = new Client({
      url: endpoint,
      fetch: page.fetch,
      exchanges: [cacheExchange, fetchExchange],
    })
    const { data, error } = await client.query(query, {}).toPromise()
    expect([error, data]).toEqual([undefined, foundWithTypes])
    expect(page.sent).toEqual(['GET /graphql'])
  })

  it('Apollo Client, which names itself and its version', async () => {
    const page = fetchAsPage(origin)
    const client = new ApolloClient({
      link: new HttpLink({ uri: endpoint, fetch: page.fetch }),
      cache: new InMemoryCache(),
      clientAwareness: { name: 'andere-seite', version: '1.2' },
    })
    const { data } = await client.query({ query: gql(query) })
    expect(data).toEqual(foundWithTypes)
    expect(page.sent).toEqual(['OPTIONS /graphql', 'POST /graphql'])
  })

  it('graphql-request', async () => {
    const page = fetchAsPage(origin)
    expect(await new GraphQLClient(endpoint, { fetch: page.fetch }).request(query)).toEqual(found)
    expect(page.sent).toEqual(['OPTIONS /graphql', 'POST /graphql'])
  })

  it('fetch, which need not ask first', async () => {
    const page = fetchAsPage(origin)
    expect(await dataIn(await page.fetch(question()))).toEqual(found)
    expect(page.sent).toEqual(['GET /graphql'])
  })

  it('fetch with headers of tracing and of a library', async () => {
    const page = fetchAsPage(origin)
    const headers = { traceparent: '00-1-1-01', baggage: 'a=b', 'X-Requested-With': 'XMLHttpRequest' }
    expect(await dataIn(await page.fetch(question(), { headers }))).toEqual(found)
  })
})

describe('a client on a server lists events', () => {
  it('by a body in chunks', async () => {
    const body = new Blob([JSON.stringify({ query })]).stream()
    const headers = { 'Content-Type': 'application/json' }
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    expect(await dataIn(await fetch(endpoint, init))).toEqual(found)
  })

  it('by a GET that bears nothing but its address', async () => {
    expect(await dataIn(await fetch(question()))).toEqual(found)
  })
})

describe('a page of another origin', () => {
  it('may read what it needs to ask again, and when', async () => {
    const page = fetchAsPage(origin)
    const { headers } = await page.fetch(question())
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^".+"$/)
    expect(headers.get('cache-status')).toMatch(/^green-forum-events/)
    const again = await page.fetch(question(), { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    const { headers: all } = await fetch(question())
    expect(all.get('access-control-expose-headers')).toMatch(/\bRetry-After\b/)
  })

  it('may not send a key', async () => {
    const page = fetchAsPage(origin)
    const tries: Record<string, string>[] = [
      { Authorization: 'Bearer gfe_x' },
      { authorization: 'Bearer gfe_x', traceparent: '1' },
    ]
    for (const headers of tries) {
      await expect(page.fetch(question(), { headers })).rejects.toThrow(/GET with authorization$/)
    }
  })

  it.each(['/feeds/events.ics', '/en/feeds/events.atom', '/embed.js'])(
    'may load %s as its client likes',
    async (path) => {
      const page = fetchAsPage(origin)
      const headers = { 'X-Requested-With': 'XMLHttpRequest', 'If-None-Match': '"x"' }
      const response = await page.fetch(test.url + path, { headers })
      expect([response.status, response.headers.get('etag')]).toEqual([200, expect.stringMatching(/^".+"$/)])
      expect(page.sent).toEqual([`OPTIONS ${path}`, `GET ${path}`])
    },
  )

  it.each([
    [
      'text/plain',
      JSON.stringify({ query: 'mutation { cancelRegistration(token: "x") { userErrors { code } } }' }),
    ],
    ['application/x-www-form-urlencoded', 'query=mutation{cancelRegistration(token:"x"){userErrors{code}}}'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\nmutation\r\n--x--',
    ],
  ])('changes nothing by what it may send without asking: %s', async (type, body) => {
    const page = fetchAsPage(origin)
    const response = await page.fetch(endpoint, { method: 'POST', headers: { 'Content-Type': type }, body })
    expect([response.status, page.sent]).toEqual([415, ['POST /graphql']])
  })

  it('changes nothing by GET', async () => {
    const mutation = 'mutation { cancelRegistration(token: "x") { userErrors { code } } }'
    const response = await fetchAsPage(origin).fetch(`${endpoint}?query=${encodeURIComponent(mutation)}`)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
