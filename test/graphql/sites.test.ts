import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toGlobalId } from '../../graphql/globalId.ts'
import type { Event, Site } from '../../src/payload-types.ts'
import { testDatabase } from '../support/database.ts'
import { makeEvent, makeUser } from '../support/factories.ts'
import { queryPostgres } from '../support/queryPostgres.ts'
import { rest } from '../support/rest.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'
import { startPublicApp } from '../support/startPublicApp.ts'
import { waitUntil } from '../support/waitUntil.ts'

let test: TestPayload
let url: string
let stopApp: () => Promise<void>
let event: Event
let administrator: string
let editor: string

beforeAll(async () => {
  test = await startPayload({ RATE_LIMITS: 'on' })
  ;({ url, stop: stopApp } = await startPublicApp(test))
  const tokenOf = async (role: 'administrator' | 'editor') => {
    const { email } = await makeUser(test.payload, [role])
    const data = { email, password: 'geheim-und-lang' }
    return (await test.payload.login({ collection: 'users', data })).token ?? ''
  }
  administrator = await tokenOf('administrator')
  editor = await tokenOf('editor')
  event = await makeEvent(test.payload)
})
afterAll(async () => {
  await stopApp()
  await test.stop()
})

/** As an editor reads it: the day alone, at noon. */
const today = () => `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`

let count = 0
const makeSite = (data: Partial<Site> = {}): Promise<Site> =>
  test.payload.create({
    collection: 'sites',
    data: { name: `Kreisverband ${(count += 1)}`, mayRegister: true, limit: 500, ...data },
  })

const ask = (path: string, method: string, token?: string) =>
  rest({ config: test.config, path, method, token })
const makeKey = async (site: Site): Promise<string> => {
  const { json } = await ask(`/api/sites/${site.id}/key`, 'POST', administrator)
  return String(json.key)
}

interface Answer {
  data?: { registerForEvent?: { outcome: string | null; userErrors: { code: string }[] } }
  errors?: { message: string; extensions: { code: string } }[]
}

async function post(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer }
}

const mutation =
  'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }'
async function register(headers: Record<string, string> = {}) {
  const email = `person-${(count += 1)}@example.org`
  const input = { eventId: toGlobalId({ type: 'Event', id: event.id }), email, consents: [] }
  const answer = await post(mutation, { input }, headers)
  const { docs } = await test.payload.find({
    collection: 'registrations',
    where: { email: { equals: email } },
  })
  return { ...answer, codes: answer.body.errors?.map(({ extensions }) => extensions.code), stored: docs }
}
const by = (key: string) => ({ Authorization: `Bearer ${key}` })

describe('a key', () => {
  it('is made by administrators alone, shown once and stored as a hash', async () => {
    const site = await makeSite()
    const path = `/api/sites/${site.id}/key`
    for (const method of ['POST', 'DELETE']) {
      expect((await ask(path, method)).status).toBe(403)
      expect((await ask(path, method, editor)).status).toBe(403)
      expect((await ask('/api/sites/gibt-es-nicht/key', method, administrator)).status).toBe(404)
    }
    const before = today()
    const key = await makeKey(site)
    expect(key).toMatch(/^gfe_[\w-]{32}$/)
    const { text, json } = await ask(`/api/sites/${site.id}`, 'GET', administrator)
    // Another day at midnight.
    expect([before, today()]).toContain(json.keyMadeOn)
    expect(text).not.toContain(key)
    expect(Object.keys(json)).not.toContain('keyHash')
    const stored = await test.payload.db.find({ collection: 'sites', where: {} })
    expect(JSON.stringify(stored)).not.toContain(key)
  })

  it('names the site as the source of registrations, whatever page they come from', async () => {
    const site = await makeSite({ name: 'Bündnis' })
    const { body, stored } = await register({
      ...by(await makeKey(site)),
      Origin: 'https://anderswo.example',
    })
    expect(body.data?.registerForEvent).toEqual({ outcome: 'CONFIRMED', userErrors: [] })
    expect(stored.map(({ source }) => source)).toEqual(['Bündnis'])
  })

  it('that belongs to no site is refused with 401, kept answers or not', async () => {
    const query = '{ topics { slug } }'
    await post(query)
    await waitUntil(
      'the answer is kept',
      async () => (await post(query)).headers.get('cache-status')?.endsWith('hit') ?? false,
    )
    const answer = await post(query, {}, by('gfe_erfunden'))
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([401, 'UNKNOWN_KEY'])
    expect(answer.body.errors?.[0]?.message).toBe('This key belongs to no site, or was taken back.')
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    const { stored, codes } = await register(by('gfe_erfunden'))
    expect([stored, codes]).toEqual([[], ['UNKNOWN_KEY']])
  })

  it('ends as soon as it is renewed, taken back, or its site deleted', async () => {
    const site = await makeSite()
    const query = '{ topics { slug } }'
    const statusWith = async (key: string) => (await post(query, {}, by(key))).status
    const first = await makeKey(site)
    expect(await statusWith(first)).toBe(200)
    expect(await statusWith(first)).toBe(200)
    const second = await makeKey(site)
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200])
    await ask(`/api/sites/${site.id}/key`, 'DELETE', administrator)
    expect(await statusWith(second)).toBe(401)
    const third = await makeKey(site)
    expect(await statusWith(third)).toBe(200)
    await test.payload.delete({ collection: 'sites', id: site.id })
    expect(await statusWith(third)).toBe(401)
  })

  it('shows the day on which it was last used, and not the time', async () => {
    const site = await makeSite({ origins: [{ origin: 'https://bleibt.example' }] })
    const key = await makeKey(site)
    const before = today()
    await post('{ topics { slug } }', {}, by(key))
    const found = await test.payload.findByID({ collection: 'sites', id: site.id })
    expect([before, today()]).toContain(found.lastUsedOn)
    expect(found.origins?.map(({ origin }) => origin)).toEqual(['https://bleibt.example'])
  })

  it('cannot be written, read or searched by hand', async () => {
    const site = await makeSite()
    const path = `/api/sites/${site.id}`
    const body = {
      keyHash: 'x',
      lastUsedOn: '2020-01-01T12:00:00.000Z',
      keyMadeOn: '2020-01-01T12:00:00.000Z',
    }
    await rest({ config: test.config, path, method: 'PATCH', body, token: administrator })
    const [stored] = (
      await test.payload.db.find<Record<string, unknown>>({
        collection: 'sites',
        where: { id: { equals: site.id } },
      })
    ).docs
    for (const name of Object.keys(body)) expect(stored?.[name] ?? null).toBeNull()
    const { status } = await ask('/api/sites?where[keyHash][exists]=true', 'GET', administrator)
    expect(status).toBe(400)
  })

  it('has its own limit in place of the network’s, with a clear answer', async () => {
    const site = await makeSite({ limit: 2 })
    const headers = by(await makeKey(site))
    const codesOf = async () =>
      (await register(headers)).body.data?.registerForEvent?.userErrors.map(({ code }) => code)
    expect([await codesOf(), await codesOf(), await codesOf()]).toEqual([[], [], ['TOO_MANY_REQUESTS']])
    const refused = await register(headers)
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(600)
    expect(refused.stored).toEqual([])
    const other = await register(by(await makeKey(await makeSite({ limit: 1 }))))
    expect(other.stored).toHaveLength(1)
  })

  it('of a site that may not register lets it read alone', async () => {
    const headers = by(await makeKey(await makeSite({ mayRegister: false })))
    expect((await post('{ topics { slug } }', {}, headers)).status).toBe(200)
    const { status, codes, stored } = await register(headers)
    expect({ status, codes, stored }).toEqual({ status: 403, codes: ['SITE_NOT_ALLOWED'], stored: [] })
  })

  it('of the admin’s users is none: they ask as everybody does', async () => {
    expect((await post('{ topics { slug } }', {}, { Authorization: `JWT ${administrator}` })).status).toBe(
      200,
    )
  })
})

describe('a page of another origin', () => {
  const origin = 'https://gruene-musterstadt.example'

  it.each([
    origin,
    'null',
    'http://localhost:3001',
    'https://localhost:3000',
    'http://localhost:3000.example',
  ])('may read and not register, before it is entered: %s', async (foreign) => {
    const query = await post('{ topics { slug } }', {}, { Origin: foreign })
    expect(query.status).toBe(200)
    expect(query.headers.get('access-control-allow-origin')).toBe('*')
    const { status, headers, codes, stored } = await register({ Origin: foreign })
    expect({ status, codes, stored }).toEqual({ status: 403, codes: ['ORIGIN_NOT_ALLOWED'], stored: [] })
    // So that the page can read why.
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('may neither confirm nor cancel, nor hide a mutation among queries', async () => {
    for (const query of [
      'mutation { cancelRegistration(token: "x") { userErrors { code } } }',
      'mutation { confirmRegistration(token: "x") { userErrors { code } } }',
      'fragment f on Query { topics { id } } query a { ...f } mutation b { cancelRegistration(token: "x") { userErrors { code } } }',
    ]) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify({ query, ...(query.includes('mutation b') && { operationName: 'b' }) }),
      })
      expect(response.status).toBe(403)
    }
  })

  it('may register as soon as its site is entered, and carries the site as source', async () => {
    const site = await makeSite({ name: 'Musterstadt', origins: [{ origin: `${origin}/termine/` }] })
    const { body, stored } = await register({ Origin: origin })
    expect(body.data?.registerForEvent?.outcome).toBe('CONFIRMED')
    expect(stored.map(({ source }) => source)).toEqual(['Musterstadt'])
    expect((await register({ Origin: 'https://www.gruene-musterstadt.example' })).status).toBe(403)
    await test.payload.update({ collection: 'sites', id: site.id, data: { mayRegister: false } })
    expect((await register({ Origin: origin })).codes).toEqual(['ORIGIN_NOT_ALLOWED'])
  })

  it('are told beforehand whether they may register, and nobody else is told so', async () => {
    const viewerOf = async (headers: Record<string, string>) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ viewer { site mayRegister } }' }),
      })
      expect(response.headers.get('cache-control')).toBe('no-store')
      return ((await response.json()) as { data: { viewer: unknown } }).data.viewer
    }
    const [may, mayNot] = ['https://darf.example', 'https://darf-nicht.example']
    const site = await makeSite({ name: 'Darf', origins: [{ origin: may }] })
    await makeSite({ name: 'Darf nicht', origins: [{ origin: mayNot }], mayRegister: false })
    expect(await viewerOf({ Origin: may })).toEqual({ site: 'Darf', mayRegister: true })
    expect(await viewerOf({ Origin: mayNot })).toEqual({ site: 'Darf nicht', mayRegister: false })
    expect(await viewerOf({ Origin: 'https://fremd.example' })).toEqual({ site: null, mayRegister: false })
    expect(await viewerOf({})).toEqual({ site: null, mayRegister: true })
    expect(await viewerOf({ Authorization: `Bearer ${await makeKey(site)}` })).toEqual({
      site: 'Darf',
      mayRegister: true,
    })
  })

  it('is heard of within two seconds where another process has allowed it', async () => {
    const second = 'https://zweite.example'
    await makeSite({ name: 'Zweite', origins: [{ origin: second }], mayRegister: false })
    expect((await register({ Origin: second })).status).toBe(403)
    await allowLikeAnotherProcess('Zweite')
    const began = performance.now()
    await test.payload.db.updateOne({
      collection: 'public-versions',
      where: { key: { equals: 'public' } },
      data: { number: { $inc: 1 } },
      options: { atomic: true },
    })
    await waitUntil('it may register', async () => (await register({ Origin: second })).status === 200)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

/** Writes past everything that this process watches. */
async function allowLikeAnotherProcess(name: string): Promise<void> {
  if (testDatabase === 'sqlite') {
    const { client } = test.payload.db as unknown as {
      client: { execute: (sql: object) => Promise<unknown> }
    }
    await client.execute({ sql: 'UPDATE sites SET may_register = 1 WHERE name = ?', args: [name] })
    return
  }
  if (testDatabase === 'postgres') {
    await queryPostgres(test.payload, 'UPDATE sites SET may_register = true WHERE name = $1', [name])
    return
  }
  const { connection } = test.payload.db as unknown as {
    connection: { collection: (name: string) => { updateOne: (...args: object[]) => Promise<unknown> } }
  }
  await connection.collection('sites').updateOne({ name }, { $set: { mayRegister: true } })
}

describe('our own pages and servers of others', () => {
  it.each([
    ['a page of the public address', { Origin: 'http://localhost:3000' }],
    [
      'a page of the address that was asked',
      { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-origin' },
    ],
    ['a server, which sends no origin', {}],
  ])('may register, and are no source: %s', async (_, headers) => {
    const { status, stored } = await register(headers)
    expect([status, stored.map(({ source }) => source ?? null)]).toEqual([200, [null]])
  })

  it('ask for Authorization in vain in a preflight: a key in a page would be everybody’s', async () => {
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).not.toContain(
      'authorization',
    )
  })
})

describe('confirming and cancelling', () => {
  it('are limited by network, with a clear answer', async () => {
    const query = 'mutation { cancelRegistration(token: "x") { userErrors { code } } }'
    const codes: string[] = []
    let last = await post(query)
    for (let tries = 0; tries < 110; tries++) {
      last = await post(query)
      const { userErrors } = (
        last.body.data as unknown as { cancelRegistration: { userErrors: { code: string }[] } }
      ).cancelRegistration
      codes.push(...userErrors.map(({ code }) => code))
    }
    expect(codes.at(0)).toBe('TOKEN_INVALID')
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS')
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('mutations', () => {
  it.each([
    ['ten at once are done', () => fields(10), 200],
    ['eleven are refused before any is', () => fields(11), 400],
    ['eleven in a fragment are refused too', () => '...f', 400],
  ])('%s', async (_, selection, status) => {
    const more = selection() === '...f' ? `fragment f on Mutation { ${fields(11)} }` : ''
    const answer = await post(`mutation { ${selection()} } ${more}`)
    expect(answer.status).toBe(status)
    if (status === 400)
      expect(answer.body.errors?.[0]?.message).toBe(
        'A mutation may have at most 10 fields at its root, got 11.',
      )
  })
})

function fields(count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `m${n}: confirmRegistration(token: "x") { userErrors { code } }`,
  ).join(' ')
}
