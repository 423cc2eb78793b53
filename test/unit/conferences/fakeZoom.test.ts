import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { meetingScopes, webinarScopes } from '../../../src/conferences/zoom/rules/zoomScopes.ts'
import { FakeZoom } from '../../support/fakes/fakeZoom.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const minute = 60_000
let fake: FakeZoom
let token: string

beforeEach(async () => {
  fake = new FakeZoom({ now: new Date('2026-12-01T18:00:00Z') })
  await fake.start()
  token = String((await askToken()).body.access_token)
})
afterEach(() => fake.stop())

interface Answer {
  status: number
  headers: Headers
  body: Record<string, unknown>
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const body = text ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: response.status, headers: response.headers, body }
}

async function askToken({
  account = fake.account.accountId,
  secret = fake.account.clientSecret,
  grant = 'account_credentials',
} = {}): Promise<Answer> {
  const basic = Buffer.from(`${fake.account.clientId}:${secret}`).toString('base64')
  return read(
    await fetch(`${fake.url}/oauth/token?grant_type=${grant}&account_id=${account}`, {
      method: 'POST',
      headers: { Authorization: `Basic ${basic}` },
    }),
  )
}

const ask = async (method: string, path: string, body?: object): Promise<Answer> =>
  read(
    await fetch(`${fake.url}/v2${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }),
  )

const host = '/users/host@example.org'

const make = async (body: object = {}): Promise<number> => {
  const settings = { approval_type: 1, global_dial_in_countries: ['DE'] }
  const asked = { topic: 'Haushalt', type: 2, start_time: '2026-12-02T18:00:00Z', duration: 60, settings }
  return Number((await ask('POST', `${host}/meetings`, { ...asked, ...body })).body.id)
}

const person = (n: number) => ({ email: `r-${n}@example.org`, first_name: `Jo${n}` })

describe('the tokens of a Zoom for tests', () => {
  it('have the shape of the documentation', async () => {
    expect((await askToken()).body).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 3599,
      scope: expect.stringContaining('meeting:write:meeting:admin'),
      api_url: fake.url,
    })
  })

  it.each([
    [{ secret: 'wrong' }, { reason: 'Invalid client_id or client_secret', error: 'invalid_client' }],
    [{ account: 'wrong' }, { reason: 'Bad Request', error: 'invalid_request' }],
    [{ grant: 'password' }, { reason: 'unsupported grant type', error: 'unsupported_grant_type' }],
  ])('are refused for %j', async (changes, body) => {
    expect(await askToken(changes)).toMatchObject({ status: 400, body })
  })

  it('live for an hour', async () => {
    fake.advance(61 * minute)
    expect(await ask('GET', host)).toMatchObject({ status: 401, body: { code: 124 } })
  })

  it('never stand for somebody, so that there is no me', async () => {
    expect(await ask('GET', '/users/me')).toMatchObject({ status: 400, body: { code: 4700 } })
    expect(await ask('POST', '/users/me/meetings', {})).toMatchObject({ status: 400, body: { code: 4700 } })
  })

  it('lead to what was granted alone, and each scope that we need is one of Zoom', async () => {
    expect([...fake.granted].sort()).toEqual([...new Set([...meetingScopes, ...webinarScopes])].sort())
    fake.granted.delete('webinar:read:list_webinars:admin')
    expect(await ask('GET', `${host}/webinars`)).toMatchObject({
      status: 400,
      body: {
        code: 4711,
        message: 'Invalid access token, does not contain scopes:[webinar:read:list_webinars:admin].',
      },
    })
    expect((await ask('GET', `${host}/meetings`)).status).toBe(200)
  })
})

describe('the rooms of a Zoom for tests', () => {
  it('have numbers of eleven digits, links of their own, and nothing to say of changes', async () => {
    const id = await make()
    expect(String(id)).toMatch(/^\d{11}$/)
    expect((await ask('GET', `/meetings/${id}`)).body).toMatchObject({
      id,
      uuid: expect.any(String),
      host_email: 'host@example.org',
      topic: 'Haushalt',
      status: 'waiting',
      join_url: expect.any(String),
      start_url: expect.any(String),
      password: expect.any(String),
      settings: { approval_type: 1, global_dial_in_numbers: expect.any(Array) },
    })
    for (const method of ['PATCH', 'DELETE']) {
      expect(await ask(method, `/meetings/${id}`, { topic: 'Neu' })).toMatchObject({ status: 204, body: {} })
    }
    expect(await ask('GET', `/meetings/${id}`)).toMatchObject({
      status: 404,
      body: { code: 3001, message: `Meeting does not exist: ${id}.` },
    })
  })

  it('without a time take no registration, and say so at a status that is no error', async () => {
    const id = await make({ type: 3 })
    expect(await ask('POST', `/meetings/${id}/registrants`, person(1))).toMatchObject({
      status: 200,
      body: { code: 300, message: `This meeting has not registration required: ${id}` },
    })
  })

  it('that became webinars are none', async () => {
    const id = await make()
    fake.room.kind = 'webinars'
    expect(await ask('GET', `/meetings/${id}`)).toMatchObject({ status: 400, body: { code: 3000 } })
    expect((await ask('GET', `/webinars/${id}`)).status).toBe(200)
  })

  it('take one write at a time', async () => {
    const id = await make()
    let release = (): void => undefined
    fake.heldUntil = new Promise((resolve) => (release = resolve))
    const first = ask('PATCH', `/meetings/${id}`, { topic: 'A' })
    await waitUntil('the first write is on', () => fake.isWriting(id))
    const second = await ask('PATCH', `/meetings/${id}`, { topic: 'B' })
    release()
    const answers = [await first, second]
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 429])
    expect(answers.find(({ status }) => status === 429)?.body.message).toContain('Too many concurrent')
    expect((await ask('PATCH', `/meetings/${id}`, { topic: 'C' })).status).toBe(204)
  })
})

describe('the registrants of a Zoom for tests', () => {
  it('are answered with a link, and once more with the same one', async () => {
    const id = await make()
    const [one, again] = [
      await ask('POST', `/meetings/${id}/registrants`, person(1)),
      await ask('POST', `/meetings/${id}/registrants`, person(1)),
    ]
    expect(one).toMatchObject({
      status: 201,
      body: { id, registrant_id: expect.any(String), join_url: expect.any(String), topic: 'Haushalt' },
    })
    expect(again.body).toEqual(one.body)
  })

  it('have no link while they wait, and are on the list of those', async () => {
    const id = await make()
    fake.leavesPending = true
    expect((await ask('POST', `/meetings/${id}/registrants`, person(1))).body).not.toHaveProperty('join_url')
    const { body } = await ask('GET', `/meetings/${id}/registrants?status=pending`)
    expect(body).toMatchObject({ total_records: 1, registrants: [{ status: 'pending' }] })
  })

  it('are thirty a request at most, three a day each, and never the host', async () => {
    const id = await make()
    const registrants = Array.from({ length: 31 }, (_, n) => person(n))
    const path = `/meetings/${id}/batch_registrants`
    expect(await ask('POST', path, { registrants })).toMatchObject({ status: 400, body: { code: 300 } })
    expect(await ask('POST', path, { registrants: registrants.slice(1) })).toMatchObject({
      status: 201,
      body: { registrants: { length: 30 } },
    })
    const add = () => ask('POST', `/meetings/${id}/registrants`, person(0))
    expect([(await add()).status, (await add()).status, (await add()).status]).toEqual([201, 201, 201])
    expect(await add()).toMatchObject({
      status: 429,
      body: { message: expect.stringContaining('for the registrant (r-0@example.org)') },
    })
    const asHost = { email: 'host@example.org', first_name: 'Jo' }
    expect((await ask('POST', `/meetings/${id}/registrants`, asHost)).body.code).toBe(3027)
  })

  it('come in pages whose tokens lapse after a quarter of an hour', async () => {
    const id = await make()
    const registrants = Array.from({ length: 30 }, (_, n) => person(n))
    await ask('POST', `/meetings/${id}/batch_registrants`, { registrants })
    const page = (rest: string) => ask('GET', `/meetings/${id}/registrants?page_size=20${rest}`)
    const { body } = await page('')
    expect(body).toMatchObject({ page_size: 20, registrants: { length: 20 } })
    const next = `&next_page_token=${String(body.next_page_token)}`
    expect((await page(next)).body).toMatchObject({ next_page_token: '', registrants: { length: 10 } })
    fake.advance(16 * minute)
    expect(await page(next)).toMatchObject({ status: 400, body: { code: 300 } })
  })
})

describe('the limits of a Zoom for tests', () => {
  it('are those of a second, and pass with it', async () => {
    const answers = await Promise.all(Array.from({ length: 32 }, () => ask('GET', host)))
    const refused = answers.filter(({ status }) => status === 429)
    expect([refused.length, fake.refusedByLimit]).toEqual([2, 2])
    expect(refused[0]?.body.message).toContain('per-second rate limit')
    expect(refused[0]?.headers.get('X-RateLimit-Type')).toBe('QPS')
    expect(refused[0]?.headers.get('X-RateLimit-Category')).toBe('Light')
    fake.advance(1000)
    expect((await ask('GET', host)).status).toBe(200)
  })

  it('are those of a day too, until a moment that is named', async () => {
    fake.accountPlan = 'free'
    fake.latency = 1000
    let answer = await ask('GET', `${host}/meetings`)
    for (let n = 1; n <= 2000; n += 1) {
      if (n % 1000 === 0) token = String((await askToken()).body.access_token)
      answer = await ask('GET', `${host}/meetings`)
    }
    expect(answer.status).toBe(429)
    expect(answer.headers.get('X-RateLimit-Type')).toBe('Daily-limit')
    expect(answer.headers.get('Retry-After')).toBe('2026-12-02T00:00:00.000Z')
  })

  it('are a hundred rooms made or changed for a host and day', async () => {
    fake.latency = 100
    const id = await make()
    for (let n = 1; n < 100; n += 1) await ask('PATCH', `/meetings/${id}`, { topic: String(n) })
    expect((await ask('PATCH', `/meetings/${id}`, { topic: 'late' })).status).toBe(429)
  })
})

describe('the reports of a Zoom for tests', () => {
  const comings = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      registrant: `r-${n}`,
      name: 'Jo',
      device: String(n),
      join: '2026-12-02T18:00:00Z',
      leave: '2026-12-02T19:00:00Z',
    }))
  const report = (encoded: string, rest = '') =>
    ask('GET', `/report/meetings/${encoded}/participants?page_size=300${rest}`)
  const at = (time: string): void => {
    fake.now = new Date(time)
  }
  const renew = async (): Promise<void> => {
    token = String((await askToken()).body.access_token)
  }

  it('come minutes after the end, in pages, by a number that is encoded twice', async () => {
    const id = await make()
    const uuid = '/a//b=='
    fake.hold(fake.room, comings(310), uuid)
    const encoded = encodeURIComponent(encodeURIComponent(uuid))
    at('2026-12-02T18:30:00Z')
    await renew()
    expect((await ask('GET', `/meetings/${id}`)).body.status).toBe('started')
    expect((await ask('GET', `/past_meetings/${id}/instances`)).body.meetings).toEqual([])
    at('2026-12-02T19:05:00Z')
    expect((await ask('GET', `/past_meetings/${id}/instances`)).body.meetings).toMatchObject([{ uuid }])
    expect((await report(encoded)).body.code).toBe(3001)
    at('2026-12-02T19:10:00Z')
    expect((await report(encodeURIComponent(uuid))).body.code).toBe(3001)
    const { body } = await report(encoded)
    expect(body).toMatchObject({ total_records: 310, participants: { length: 300 } })
    expect((body.participants as object[])[0]).toMatchObject({
      user_id: expect.any(String),
      registrant_id: expect.any(String),
      join_time: '2026-12-02T18:00:00Z',
      leave_time: '2026-12-02T19:00:00Z',
      duration: 3600,
      status: 'in_meeting',
    })
    const rest = await report(encoded, `&next_page_token=${String(body.next_page_token)}`)
    expect(rest.body).toMatchObject({ next_page_token: '', participants: { length: 10 } })
  })

  it('are none of one person alone, whose time has an end all the same', async () => {
    await make()
    fake.hold(fake.room, comings(1), 'u==')
    at('2026-12-02T20:00:00Z')
    await renew()
    const encoded = encodeURIComponent('u==')
    expect((await report(encoded)).body.code).toBe(3001)
    expect((await ask('GET', `/report/meetings/${encoded}`)).body).toMatchObject({
      end_time: '2026-12-02T19:00:00.000Z',
      participants_count: 1,
    })
  })
})

describe('the webhooks of a Zoom for tests', () => {
  it.each([
    ['taken at once', [204], 0],
    ['refused, which is final', [400], 0],
    ['taken at the second time', [503, 200], 5],
    ['never taken', [503, 0, 500, 503], 85],
  ] as const)('that are %s', async (_, answers, minutes) => {
    const before = fake.now.getTime()
    const left = [...answers] as number[]
    const post = () => {
      const status = left.shift() ?? 204
      return status === 0 ? Promise.reject(new Error('timeout')) : Promise.resolve(status)
    }
    expect(await fake.deliver('meeting.started', { id: '1' }, post)).toEqual(answers)
    expect((fake.now.getTime() - before) / minute).toBe(minutes)
  })
})

describe('those who speak in a webinar of a Zoom for tests', () => {
  it('have links that the list alone tells', async () => {
    const { body } = await ask('POST', `${host}/webinars`, {
      topic: 'W',
      type: 5,
      settings: { approval_type: 1 },
    })
    const path = `/webinars/${String(body.id)}/panelists`
    const added = await ask('POST', path, { panelists: [{ name: 'Rita', email: 's@example.org' }] })
    expect([added.status, JSON.stringify(added.body).includes('join_url')]).toEqual([201, false])
    const listed = await ask('GET', path)
    expect(listed.body).toMatchObject({
      total_records: 1,
      panelists: [
        { id: expect.any(String), name: 'Rita', email: 's@example.org', join_url: expect.any(String) },
      ],
    })
    const [{ id = '' } = {}] = listed.body.panelists as { id?: string }[]
    expect((await ask('DELETE', `${path}/${id}`)).status).toBe(204)
    expect((await ask('DELETE', `${path}/${id}`)).status).toBe(404)
  })
})
