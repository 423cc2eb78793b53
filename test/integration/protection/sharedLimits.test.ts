import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient } from '@redis/client'
import type { Hono } from 'hono'
import { createPublicApp } from '../../../src/publicApp.ts'
import { type RedisServer, startRedis } from '../../support/redisServer.ts'
import { settingsOfTest } from '../../support/serverCluster.ts'
import { type ServerProcess, startServerProcess } from '../../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

let redis: RedisServer
let test: TestPayload
let app: Hono
let other: ServerProcess
const logged: unknown[] = []
beforeAll(async () => {
  redis = await startRedis()
  const limits = { RATE_LIMITS: 'on', REDIS_URL: redis.url }
  test = await startPayload(limits)
  for (const level of ['info', 'warn'] as const)
    test.payload.logger[level] = (entry: unknown) => void logged.push(entry)
  app = createPublicApp({ payload: test.payload })
  other = await startServerProcess({ env: { ...settingsOfTest(), ...limits } })
})
afterAll(async () => {
  await other.end('SIGTERM')
  await test.stop()
  await redis.stop()
})
beforeEach(() => {
  logged.length = 0
})

const here = (path: string, init: RequestInit) => app.request(path, init)
const there = (path: string, init: RequestInit) => fetch(other.url + path, init)

/** Tries to register an address for no event so often, and tells how often the limit let it. */
async function tryToRegister(email: string, tries: number, at: typeof here | typeof there): Promise<number> {
  const query =
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }'
  let allowed = 0
  for (let n = 0; n < tries; n++) {
    const answer = await at('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { input: { eventId: 'none', email, consents: [] } } }),
    })
    const { data } = (await answer.json()) as {
      data: { registerForEvent: { userErrors: { code: string }[] } }
    }
    const [error] = data.registerForEvent.userErrors
    expect(['EVENT_NOT_FOUND', 'TOO_MANY_REQUESTS']).toContain(error?.code)
    if (error?.code === 'EVENT_NOT_FOUND') allowed += 1
  }
  return allowed
}

/** An address may try twenty times. */
const most = 20

const isCountedTogether = async (email: string): Promise<boolean> =>
  (await tryToRegister(email, most, there)) === most && (await tryToRegister(email, 1, here)) === 0

describe('with a Redis, the limits', () => {
  it('are those of all processes together', async () => {
    const email = 'zweimal@example.org'
    expect(await tryToRegister(email, 12, here)).toBe(12)
    expect(await tryToRegister(email, 12, there)).toBe(8)
    expect(await tryToRegister(email, 1, here)).toBe(0)
    expect(logged).toEqual([])
  })

  it('are kept by hashes alone, and forgotten after an hour at most', async () => {
    await tryToRegister('lesbar@example.org', 1, there)
    const client = await createClient({ url: redis.url }).connect()
    const keys = await client.keys('*')
    const kinds = keys.map((key) => /^green-forum-events:(\w+):[\w-]{43}$/.exec(key)?.[1] ?? key)
    expect([...new Set(kinds)].sort()).toEqual(['address', 'event', 'network'])
    for (const key of keys) {
      const [ttl, value] = [await client.ttl(key), await client.get(key)]
      expect(ttl).toBeGreaterThan(0)
      expect(ttl).toBeLessThanOrEqual(3600)
      expect(value).toMatch(/^\d+$/)
    }
    client.destroy()
  })

  it('are those of each process while Redis is away, which is said once, and shared again when it is back', async () => {
    await redis.stop()
    const email = 'weg@example.org'
    expect(await tryToRegister(email, most + 5, here)).toBe(most)
    expect(await tryToRegister(email, 5, there)).toBe(5)
    const warning = 'Redis does not answer: until it does, the limits count in each process by itself'
    expect(logged).toEqual([{ err: expect.anything(), msg: warning }])
    await redis.start()
    let round = 0
    await waitUntil('both count together', () => isCountedTogether(`wieder-${(round += 1)}@example.org`))
    expect(logged.slice(1)).toEqual(['Redis is back: the limits count in all processes together again'])
  })

  it('let people register whom a Redis keeps waiting that answers nothing', async () => {
    redis.freeze()
    try {
      expect(await tryToRegister('geduld@example.org', 1, here)).toBe(1)
      expect(logged).toHaveLength(1)
    } finally {
      redis.thaw()
    }
  })
})
