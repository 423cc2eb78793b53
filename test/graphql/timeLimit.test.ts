import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as after } from 'node:timers/promises'
import { contentVersionOf } from '../../src/database/contentVersion.ts'
import { optionsOf } from '../../src/options.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
  // As a database that has much to do: each read takes longer than a query may.
  const { db } = test.payload
  for (const name of ['find', 'findOne', 'queryDrafts', 'count'] as const) {
    const read = db[name].bind(db) as (...args: unknown[]) => Promise<unknown>
    const slow = async (...args: unknown[]) => {
      await after(300)
      return read(...args)
    }
    Object.assign(db, { [name]: slow })
  }
  optionsOf(test.payload).queryTimeLimit = 0.1
})
afterAll(() => test.stop())

const post = (query: string) =>
  fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })

describe('a database that takes too long', () => {
  it('makes a query end with a clear error, which is never kept', async () => {
    const response = await post('{ topics { name } }')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The answer took too long. Ask for less, or later.',
          extensions: { code: 'QUERY_TIMEOUT' },
        },
      ],
    })
    // What still ran has ended by now, and has kept nothing.
    await after(1000)
    // The programme that it has read meanwhile is as good as any: so it is read anew, as after a change.
    contentVersionOf(test.payload).raise()
    expect((await post('{ topics { name } }')).status).toBe(503)
  })

  it('lets a mutation come to its end', async () => {
    const response = await post(
      'mutation { cancelRegistration(token: "' + 'A'.repeat(43) + '") { userErrors { code } } }',
    )
    expect(await response.json()).toEqual({
      data: { cancelRegistration: { userErrors: [{ code: 'TOKEN_INVALID' }] } },
    })
  })
})
