import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { makeEvent } from '../support/factories.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
let logged: unknown[] = []
let restore: () => void = () => undefined
beforeAll(async () => {
  test = await startApi()
  test.payload.logger.error = (entry: unknown) => void logged.push(entry)
})
afterEach(() => {
  restore()
  logged = []
})
afterAll(() => test.stop())

/** Lets the database fail as its drivers do: with the values of the statement in the message. */
function breakDatabase(): void {
  const { db } = test.payload
  const { find, count, create } = db
  const fail = async (): Promise<never> => {
    const cause = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })
    const error = new Error('Failed query: insert into "registrations"\nparams: Jo Muster,jo@example.org', {
      cause,
    })
    throw Object.assign(error, { params: ['jo@example.org'] })
  }
  Object.assign(db, { find: fail, count: fail, create: fail })
  restore = () => Object.assign(db, { find, count, create })
}

const masked = { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }

describe('an unexpected error', () => {
  it('is masked outside and whole in the log', async () => {
    breakDatabase()
    const answer = await test.ask('{ alias: topics { name } }')
    expect(answer).toEqual({
      data: null,
      errors: [{ ...masked, locations: [{ line: 1, column: 3 }], path: ['alias'] }],
    })
    expect(logged).toEqual([
      {
        msg: 'A GraphQL request failed',
        field: 'topics',
        err: {
          type: 'Error',
          message: 'Failed query: insert into "registrations"\nparams: [left out]',
          stack: expect.arrayContaining([expect.stringMatching(/^at /)]),
          cause: expect.objectContaining({ message: 'disk I/O error', code: 'SQLITE_IOERR' }),
        },
      },
    ])
  })

  it('takes nothing of a person into the log', async () => {
    const event = await makeEvent(test.payload)
    breakDatabase()
    const { data, errors } = await test.ask(
      'mutation jo_muster($input: RegisterForEventInput!) { jo: registerForEvent(input: $input) { outcome } }',
      {
        input: {
          eventId: Buffer.from(`Event:${event.id}`).toString('base64url'),
          email: 'jo@example.org',
          name: 'Jo Muster',
          consents: [],
        },
      },
    )
    expect(data).toBeNull()
    expect(errors?.[0]).toMatchObject(masked)
    expect(logged).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toMatch(/jo@example|Jo Muster|jo_muster|"jo"/)
  })

  it('is not what a client did wrong: nothing is logged then', async () => {
    await test.ask('{ nothing }')
    await test.ask('{ events(first: 99) { totalCount } }')
    await test.ask('query ($after: DateTime) { events(filter: { startsAfter: $after }) { totalCount } }', {
      after: 'x',
    })
    expect(logged).toEqual([])
  })
})

describe('a mistake in a query is no error of ours', () => {
  it.each([
    ['subscription { x }', '^The schema has no subscription\\.$'],
    ['subscription Named { eventChanged { id } }', '^The schema has no subscription\\.$'],
    ['query ($a: Nothing) { topics { name } }', '^Unknown type "Nothing"'],
    ['{ ... on Nothing { name } topics { name } }', '^Unknown type "Nothing"'],
  ])('%s', async (query, message) => {
    const { data, errors } = await test.ask(query)
    expect(data).toBeUndefined()
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringMatching(message),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }),
      ]),
    )
    expect(errors?.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR')
    expect(logged).toEqual([])
  })
})
