import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { codeBlocks, readDocument } from '../support/documents.ts'
import { makeEvent } from '../support/factories.ts'
import { maximalQuery } from '../support/maximalQuery.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
let schema: GraphQLSchema
beforeAll(async () => {
  test = await startApi()
  await makeEvent(test.payload, { slug: 'da' })
  schema = buildClientSchema((await test.ask<IntrospectionQuery>(getIntrospectionQuery())).data)
})
afterAll(() => test.stop())

const refusalOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors = [] } = await test.ask(query, variables)
  return errors.map(({ message, extensions }) => ({ message, code: extensions.code }))
}

describe('the limits of a query let through', () => {
  it.each([
    ['everything that can be asked about the schema', getIntrospectionQuery({ inputValueDeprecation: true })],
    [
      'what GraphiQL asks first',
      getIntrospectionQuery({
        descriptions: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }),
    ],
  ])('%s', async (_, query) => {
    expect(await refusalOf(query)).toEqual([])
  })

  it('everything that the schema can show, in full pages', async () => {
    const pages = Object.fromEntries(
      Object.values(schema.getQueryType()?.getFields() ?? {})
        .filter(({ args }) => args.some(({ name }) => name === 'first'))
        .map(({ name }) => [name, '(first: 50)']),
    )
    const args = {
      node: '(id: "x")',
      registration: `(token: "x")`,
      ...pages,
    }
    const { errors } = await test.ask(maximalQuery({ schema, slug: 'da', args }))
    expect(errors?.map(({ message }) => message)).toEqual(['id must be an id from this API, got "x"'])
  })

  it('every query that README.md and docs/api.md show', async () => {
    const markdown = (await readDocument('README.md')) + (await readDocument('docs/api.md').catch(() => ''))
    const queries = ['graphql', 'sh'].flatMap((language) => codeBlocks({ markdown, language }))
    const bodies = queries.flatMap((block) => /"query": "(.*?[^\\])"[,}]/.exec(block)?.[1] ?? [])
    expect(bodies.length).toBeGreaterThan(2)
    for (const body of bodies) {
      const codes = (await refusalOf(JSON.parse(`"${body}"`))).map(({ code }) => code)
      expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED')
    }
  })
})

describe('the limits of a query refuse', () => {
  const nested = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${nested(depth - 1)} }`)
  it.each([
    [
      'one that is too deep',
      `{ __type(name: "Event") { ${nested(12)} } }`,
      'Query depth limit of 10 exceeded, found 14',
    ],
    [
      'one that lists too much',
      `{ ${Array.from({ length: 45 }, (_, n) => `a${n}: events(first: 50) { nodes { id title slug summary startsAt endsAt url icsUrl updatedAt timeZone status format locale socialImage notices } }`).join(' ')} }`,
      'Query Cost limit of 40000 exceeded',
    ],
    [
      'one of too many aliases',
      `{ ${Array.from({ length: 51 }, (_, n) => `a${n}: topics { id }`).join(' ')} }`,
      'Aliases limit of 50 exceeded, found 51',
    ],
    [
      'one of too many directives',
      `{ topics { ${'id @skip(if: true) name @include(if: true) '.repeat(26)} } }`,
      'Directives limit of 50 exceeded, found 52',
    ],
  ])('%s', async (_, query, message) => {
    const refusals = await refusalOf(query)
    expect(refusals).toEqual([
      { code: 'GRAPHQL_VALIDATION_FAILED', message: expect.stringContaining(message) },
    ])
  })

  it('one of too many fields at its root, those in fragments included', async () => {
    const lookups = (count: number): string =>
      Array.from({ length: count }, (_, n) => `a${n}: event(slug: "da") { id }`).join(' ')
    expect(await refusalOf(`{ ${lookups(20)} }`)).toEqual([])
    for (const query of [`{ ${lookups(21)} }`, `{ ...f } fragment f on Query { ${lookups(21)} }`]) {
      expect(await refusalOf(query)).toEqual([
        { code: 'BAD_REQUEST', message: 'A query may have at most 20 fields at its root, got 21.' },
      ])
    }
  })

  it('one of too many words', async () => {
    expect(await refusalOf(`{ ${'__typename '.repeat(2000)} }`)).toEqual([
      {
        code: 'GRAPHQL_PARSE_FAILED',
        message: 'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
      },
    ])
  })

  it.each(['events', 'speakers', 'partners'])('a page of more than 50 %s, or of none', async (list) => {
    for (const first of [51, 0, -1]) {
      const message = `first must be from 1 to 50, got ${first}`
      const literal = await refusalOf(`{ ${list}(first: ${first}) { totalCount } }`)
      expect(literal).toEqual([{ code: 'BAD_USER_INPUT', message }])
      const variable = await refusalOf(`query ($first: Int) { ${list}(first: $first) { totalCount } }`, {
        first,
      })
      expect(variable).toEqual(literal)
    }
  })

  it('so many pages that the numbers in variables cannot hide them', async () => {
    const lists = Array.from({ length: 9 }, (_, n) => `a${n}: events(first: $first) { nodes { id } }`)
    const query = `query ($first: Int) { ${lists.join(' ')} }`
    expect(await refusalOf(query, { first: 20 })).toEqual([])
    const refusals = await refusalOf(query, { first: 50 })
    expect(refusals[0]).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'first must not exceed 200 over all pages of a query',
    })
  })
})

describe('a query of several', () => {
  it('in a list is refused: there are no batches', async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ query: '{ topics { id } }' }, { query: '{ topics { id } }' }]),
    })
    expect(response.status).toBe(400)
  })
})
