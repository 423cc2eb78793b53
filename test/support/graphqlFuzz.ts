import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A request as it goes out. */
export interface FuzzRequest {
  kind: string
  method: 'GET' | 'POST' | 'PUT'
  search?: string
  headers: Record<string, string>
  body?: string | Uint8Array
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const json = { 'Content-Type': 'application/json' }

/** Makes requests that a schema allows, and many that it does not. */
export class GraphqlFuzz {
  readonly #random: () => number
  readonly #schema: GraphQLSchema
  readonly #naughty: readonly string[]
  /** Values that lead somewhere: ids, slugs, cursors. */
  readonly #known: readonly string[]
  #count = 0

  constructor({
    schema,
    seed,
    naughty,
    known,
  }: {
    schema: GraphQLSchema
    seed: number
    naughty: readonly string[]
    known: readonly string[]
  }) {
    this.#schema = schema
    this.#random = randomOf(seed)
    this.#naughty = naughty
    this.#known = known
  }

  /** The next one; kinds take turns, so that a number of requests holds about as many of each. */
  next(): FuzzRequest {
    const kinds = [
      this.#walk,
      this.#naughtyArgument,
      this.#mutated,
      this.#brokenBody,
      this.#deep,
      this.#naughtyVariable,
      this.#many,
      this.#walk,
      this.#huge,
      this.#byGet,
      this.#fragments,
      this.#naughtyArgument,
      this.#oddHeaders,
      this.#mutation,
    ]
    const kind = kinds[(this.#count += 1) % kinds.length]!
    return { ...kind.call(this), kind: kind.name.replace('#', '') }
  }

  #below = (limit: number): number => Math.floor(this.#random() * limit)
  #chance = (share: number): boolean => this.#random() < share
  #oneOf = <Value>(values: readonly Value[]): Value => values[this.#below(values.length)]!
  #anyNaughty = (): string => this.#naughty[(this.#count * 7 + this.#below(3)) % this.#naughty.length]!

  #post(query: unknown, variables?: unknown, rest: object = {}): Omit<FuzzRequest, 'kind'> {
    return { method: 'POST', headers: json, body: JSON.stringify({ query, variables, ...rest }) }
  }

  #string(): string {
    if (this.#chance(0.6)) return this.#oneOf(this.#known)
    return this.#anyNaughty()
  }

  /** A literal that fits its type, more or less. */
  #literal(type: GraphQLInputType, depth = 0): string {
    if (!isNonNullType(type) && this.#chance(0.08)) return 'null'
    const inner = getNullableType(type)
    if (isListType(inner)) {
      const items = Array.from({ length: this.#below(4) }, () => this.#literal(inner.ofType, depth + 1))
      return `[${items.join(', ')}]`
    }
    if (isEnumType(inner)) return this.#oneOf(inner.getValues()).name
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(
        (field) => isNonNullType(field.type) || this.#chance(0.4),
      )
      return `{${fields.map((field) => `${field.name}: ${this.#literal(field.type, depth + 1)}`).join(', ')}}`
    }
    switch ('name' in inner ? inner.name : '') {
      case 'Int':
        return String(this.#oneOf([0, 1, 2, 3, 20, 50, 51, -1, 2147483647]))
      case 'Float':
        return String(this.#random() * 1000)
      case 'Boolean':
        return this.#oneOf(['true', 'false'])
      case 'DateTime':
        return JSON.stringify(
          this.#oneOf([
            '2026-03-12T18:00:00Z',
            '2030-01-01T00:00:00+02:00',
            '0000-01-01T00:00:00Z',
            '9999-12-31T23:59:59Z',
            '2026-02-30T00:00:00Z',
          ]),
        )
      default:
        return JSON.stringify(this.#string())
    }
  }

  #args(args: readonly GraphQLArgument[]): string {
    const given = args.filter((arg) => isNonNullType(arg.type) || this.#chance(0.4))
    if (given.length === 0) return ''
    return `(${given.map(({ name, type }) => `${name}: ${this.#literal(type)}`).join(', ')})`
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(() => this.#chance(0.5))
    const parts = fields.flatMap(({ name, args, type: fieldType }) => {
      const inner = getNamedType(fieldType)
      const alias = this.#chance(0.1) ? `${this.#oneOf(['a', 'b', '__proto__', 'constructor'])}: ` : ''
      const field = `${alias}${name}${this.#args(args)}`
      if (isAbstractType(inner)) {
        const possible = this.#oneOf(this.#schema.getPossibleTypes(inner))
        return `${field} { __typename ... on ${possible.name} ${this.#selection(possible, depth - 1)} }`
      }
      if (!isObjectType(inner)) return field
      return depth > 0 ? `${field} ${this.#selection(inner, depth - 1)}` : []
    })
    return `{ ${['__typename', ...parts].join(' ')} }`
  }

  #walkQuery(): string {
    return this.#selection(this.#schema.getQueryType()!, 1 + this.#below(6))
  }

  #walk(): Omit<FuzzRequest, 'kind'> {
    return this.#post(this.#walkQuery())
  }

  #mutation(): Omit<FuzzRequest, 'kind'> {
    const fields = Object.values(this.#schema.getMutationType()!.getFields())
    const count = this.#oneOf([1, 1, 1, 2, 10, 60])
    const calls = Array.from({ length: count }, (_, n) => {
      const { name, args, type } = this.#oneOf(fields)
      return `m${n}: ${name}${this.#args(args)} ${this.#selection(getNamedType(type) as GraphQLObjectType, 3)}`
    })
    return this.#post(`mutation { ${calls.join(' ')} }`)
  }

  /** Every argument of every field of Query and Mutation, by turns, with its path inside of input objects. */
  #everyArgument = (() => {
    interface Place {
      operation: string
      field: string
      args: readonly GraphQLArgument[]
      at: string[]
    }
    let places: Place[] | undefined
    const pathsIn = (type: GraphQLInputType, above: string[]): string[][] => {
      const inner = getNamedType(type)
      if (!isInputObjectType(inner)) return [above]
      return Object.values(inner.getFields()).flatMap((field) => pathsIn(field.type, [...above, field.name]))
    }
    return (): Place => {
      places ??= [this.#schema.getQueryType()!, this.#schema.getMutationType()!].flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => {
          const selected = isObjectType(getNamedType(field.type)) || isAbstractType(getNamedType(field.type))
          return field.args.flatMap((arg) =>
            pathsIn(arg.type, [arg.name]).map((at) => ({
              operation: type.name.toLowerCase(),
              field: `${field.name}|${selected ? '{ __typename }' : ''}`,
              args: field.args,
              at,
            })),
          )
        }),
      )
      return places[this.#count % places.length]!
    }
  })()

  #valueWith(type: GraphQLInputType, [name, ...rest]: string[], text: string): string {
    const inner = getNullableType(type)
    if (isListType(inner)) return `[${this.#valueWith(inner.ofType, [name!, ...rest].filter(Boolean), text)}]`
    if (!isInputObjectType(inner) || name === undefined) return JSON.stringify(text)
    const fields = Object.values(inner.getFields()).filter(
      (field) => field.name === name || (isNonNullType(field.type) && field.defaultValue === undefined),
    )
    return `{${fields
      .map(
        (field) =>
          `${field.name}: ${field.name === name ? this.#valueWith(field.type, rest, text) : this.#literal(field.type)}`,
      )
      .join(', ')}}`
  }

  #naughtyArgument(): Omit<FuzzRequest, 'kind'> {
    const { operation, field, args, at } = this.#everyArgument()
    const [name = '', selection = ''] = field.split('|')
    const text = this.#anyNaughty()
    const given = args.filter((arg) => arg.name === at[0] || isNonNullType(arg.type))
    const list = given.map(
      (arg) =>
        `${arg.name}: ${arg.name === at[0] ? this.#valueWith(arg.type, at.slice(1), text) : this.#literal(arg.type)}`,
    )
    return this.#post(`${operation} { ${name}(${list.join(', ')}) ${selection} }`)
  }

  #naughtyVariable(): Omit<FuzzRequest, 'kind'> {
    const { operation, field, args, at } = this.#everyArgument()
    const [name = '', selection = ''] = field.split('|')
    const arg = args.find((each) => each.name === at[0])!
    const text = this.#anyNaughty()
    const value = at.slice(1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), text)
    const wrong = this.#oneOf<unknown>([
      value,
      value,
      [value],
      { $ne: null },
      { $gt: '' },
      1e308,
      true,
      null,
      [[[]]],
      { toString: 1 },
    ])
    const query = `${operation} ($v: ${String(arg.type)}) { ${name}(${arg.name}: $v) ${selection} }`
    return this.#post(query, { v: wrong, [text.slice(0, 50)]: text })
  }

  #mutated(): Omit<FuzzRequest, 'kind'> {
    let text = this.#walkQuery()
    for (let n = 1 + this.#below(5); n > 0; n--) {
      const at = this.#below(text.length)
      const end = at + this.#below(20)
      const change = this.#below(4)
      if (change === 0) text = text.slice(0, at) + text.slice(end)
      else if (change === 1) text = text.slice(0, at) + this.#anyNaughty().slice(0, 40) + text.slice(at)
      else if (change === 2) text = text.slice(0, end) + text.slice(at)
      else
        text =
          text.slice(0, at) +
          this.#oneOf(['{', '}', '(', ')', '"""', '"', '...', '@', '$', '#', '\u0000', '\ud800', '!', '\\']) +
          text.slice(at + 1)
    }
    return this.#post(text)
  }

  #brokenBody(): Omit<FuzzRequest, 'kind'> {
    const whole = JSON.stringify({ query: this.#walkQuery(), variables: { a: 1 } })
    const odd = this.#oneOf<unknown>([1, null, [], {}, true, 'x', { a: {} }, [[1]]])
    const part = this.#oneOf(['query', 'variables', 'operationName', 'extensions'])
    const body = this.#oneOf<() => string | Uint8Array>([
      () => whole.slice(0, this.#below(whole.length)),
      () => whole + whole,
      () => JSON.stringify({ query: '{ topics { id } }', [part]: odd }),
      () => JSON.stringify({ query: '{ topics { id } }', [part]: this.#anyNaughty() }),
      () => JSON.stringify(odd),
      () => JSON.stringify([{ query: '{ topics { id } }' }]),
      () => this.#anyNaughty(),
      () => Uint8Array.from({ length: 1 + this.#below(300) }, () => this.#below(256)),
      () => `{"__proto__": {"query": "{ topics { id } }"}, "query": "{ topics { id } }"}`,
      () =>
        JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: this.#anyNaughty() } } }),
      () => JSON.stringify({ query: '{ topics { id } }', extensions: { persistedQuery: odd } }),
    ])()
    return { method: 'POST', headers: json, body }
  }

  #deep(): Omit<FuzzRequest, 'kind'> {
    const depth = this.#oneOf([5, 20, 100, 400, 999, 5000, 40_000])
    const nest = (open: string, inner: string, close: string): string =>
      open.repeat(depth) + inner + close.repeat(depth)
    const small = Math.min(depth, 8000)
    return this.#oneOf<() => Omit<FuzzRequest, 'kind'>>([
      () => this.#post(`{ __type(name: "Event") ${'{ ofType '.repeat(small)}{ name }${' }'.repeat(small)} }`),
      () =>
        this.#post(
          `{ __schema { types ${'{ fields { type '.repeat(small / 4)}{ name }${' } }'.repeat(small / 4)} } }`,
        ),
      () => this.#post(`{ events(filter: { topics: ${nest('[', '"x"', ']')} }) { totalCount } }`),
      () => this.#post(`{ events(filter: ${'{ a: '.repeat(small)}1${' }'.repeat(small)}) { totalCount } }`),
      () =>
        this.#post(
          `{ ... on Query ${'{ ... on Query '.repeat(small)}{ topics { id } }${' }'.repeat(small)} }`,
        ),
      () => ({
        method: 'POST',
        headers: json,
        body: `{"query": "query ($v: EventFilter) { events(filter: $v) { totalCount } }", "variables": {"v": ${nest('[', '1', ']')}}}`,
      }),
      () => ({
        method: 'POST',
        headers: json,
        body: `{"query": "query ($v: ID!) { node(id: $v) { id } }", "variables": {"v": ${'{"a":'.repeat(small)}1${'}'.repeat(small)}}}`,
      }),
      () => ({
        method: 'POST',
        headers: json,
        body: `{"query": "query ($v: DateTime) { events(filter: {startsAfter: $v}) { totalCount } }", "variables": {"v": ${nest('[', '1', ']')}}}`,
      }),
      () => ({ method: 'POST', headers: json, body: nest('[', '', ']') }),
      () => this.#post(`query ($v: ${'['.repeat(small)}Int${']'.repeat(small)}) { topics { id } }`),
    ])()
  }

  #many(): Omit<FuzzRequest, 'kind'> {
    const count = this.#oneOf([10, 40, 50, 51, 200, 1000])
    const times = (one: (n: number) => string): string =>
      Array.from({ length: count }, (_, n) => one(n)).join(' ')
    const slug = JSON.stringify(this.#oneOf(this.#known))
    return this.#oneOf<() => Omit<FuzzRequest, 'kind'>>([
      () =>
        this.#post(
          `{ ${times((n) => `a${n}: events(first: 50, filter: {period: ALL}) { nodes { description(format: MARKDOWN) } }`)} }`,
        ),
      () =>
        this.#post(
          `query ($n: Int) { ${times((n) => `a${n}: events(first: $n, filter: {period: ALL}) { nodes { description speakers { speaker { biography } } } totalCount }`)} }`,
          { n: 50 },
        ),
      () =>
        this.#post(
          `{ ${times((n) => `a${n}: event(slug: ${slug}) { description registration { seatsLeft consents { text } } speakers { speaker { biography } } }`)} }`,
        ),
      () =>
        this.#post(
          `{ ${times((n) => `a${n}: node(id: ${JSON.stringify(this.#oneOf(this.#known))}) { id ... on Event { description } }`)} }`,
        ),
      () =>
        this.#post(
          `{ ${times((n) => `a${n}: registration(token: "${'A'.repeat(42)}${n % 10}") { status }`)} }`,
        ),
      () =>
        this.#post(
          `{ events(first: 50, filter: {period: ALL}) { nodes { ${times((n) => `a${n}: description(format: ${this.#oneOf(['HTML', 'MARKDOWN', 'PLAIN'])})`)} } } }`,
        ),
      () =>
        this.#post(
          `{ events(first: 50, filter: {period: ALL}) { nodes { ${times(() => 'description')} } } }`,
        ),
      () => this.#post(`{ ${times(() => 'topics { id }')} }`),
      () => this.#post(`{ topics { id ${times(() => '@include(if: true)')} } }`),
      () => this.#post(`query (${times((n) => `$v${n}: Int`)}) { topics { id } }`),
      () =>
        this.#post(
          `{ events(filter: { topics: [${times((n) => `"${n}"`)}], search: ${JSON.stringify('a '.repeat(100))} }) { totalCount } }`,
        ),
      () =>
        this.#post(
          `{ events(filter: { search: ${JSON.stringify(times((n) => `w${n}`).slice(0, 200))} }) { totalCount nodes { title } } }`,
        ),
      () =>
        this.#post(
          times((n) => `query q${n} { topics { id } }`),
          {},
          { operationName: 'q1' },
        ),
      () =>
        this.#post(
          `{ __schema { ${times((n) => `a${n}: types { name fields { name args { name type { name ofType { name } } } } }`)} } }`,
        ),
      () =>
        this.#post(
          `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
        ),
    ])()
  }

  #huge(): Omit<FuzzRequest, 'kind'> {
    const length = this.#oneOf([1000, 10_000, 90_000, 99_000, 150_000])
    const text = this.#oneOf(['x', 'ä', '%', '\\', '"', '\n', '😀', 'a b ', '<b>'])
      .repeat(length)
      .slice(0, length)
    return this.#oneOf<() => Omit<FuzzRequest, 'kind'>>([
      () => this.#post(`{ events(filter: { search: ${JSON.stringify(text)} }) { totalCount } }`),
      () => this.#post('query ($s: String) { events(filter: { search: $s }) { totalCount } }', { s: text }),
      () => this.#post('query ($s: String) { events(after: $s) { totalCount } }', { s: text }),
      () =>
        this.#post('query ($s: [String!]) { events(filter: { topics: $s }) { totalCount } }', {
          s: [...text].slice(0, 20_000),
        }),
      () => this.#post('query ($s: ID!) { node(id: $s) { id } }', { s: text }),
      () => this.#post(`{ event(slug: """${text.replaceAll('\\', '').replaceAll('"', '')}""") { id } }`),
      () => this.#post(`{ ${text.replace(/\W/g, 'n')} }`),
      () => this.#post(`# ${text.replaceAll('\n', ' ')}\n{ topics { id } }`),
      () => this.#post(`{ events(first: ${'9'.repeat(Math.min(length, 5000))}) { totalCount } }`),
      () => this.#post(`{ events(first: 1e999) { totalCount } }`),
      () => this.#post('query ($n: Int) { events(first: $n) { totalCount } }', { n: 1e300 }),
      () =>
        this.#post(
          `mutation { registerForEvent(input: {eventId: ${JSON.stringify(this.#oneOf(this.#known))}, email: ${JSON.stringify(text)}, consents: []}) { userErrors { message } } }`,
        ),
      () =>
        this.#post(
          'mutation ($c: [ConsentInput!]!) { registerForEvent(input: {eventId: "x", email: "a@b.de", consents: $c}) { userErrors { message } } }',
          { c: Array.from({ length: 3000 }, (_, version) => ({ key: 'k', version })) },
        ),
      () =>
        this.#post(
          '{ topics { id } }',
          Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`v${n}`, n])),
        ),
    ])()
  }

  #byGet(): Omit<FuzzRequest, 'kind'> {
    const query = this.#oneOf([
      this.#walkQuery(),
      this.#anyNaughty(),
      'mutation { cancelRegistration(token: "x") { userErrors { code } } }',
    ])
    const search = new URLSearchParams({
      query: query.slice(0, 5000),
      ...(this.#chance(0.3) && { variables: this.#oneOf(['{', '[]', '{"a":1}', this.#anyNaughty()]) }),
      ...(this.#chance(0.3) && {
        extensions: this.#oneOf([
          '{',
          '[]',
          '{"persistedQuery":{"version":1,"sha256Hash":"x"}}',
          this.#anyNaughty(),
        ]),
      }),
      ...(this.#chance(0.2) && { operationName: this.#anyNaughty() }),
    }).toString()
    return {
      method: 'GET',
      search: this.#chance(0.1) ? '?query=%E0%A4%A' : `?${search}`.slice(0, 7000),
      headers: {},
    }
  }

  #fragments(): Omit<FuzzRequest, 'kind'> {
    const count = this.#oneOf([2, 10, 30, 120])
    const chain = (last: string): string =>
      Array.from(
        { length: count },
        (_, n) => `fragment f${n} on Query { ${n + 1 < count ? `...f${n + 1} ...f${n + 1}` : last} }`,
      ).join(' ')
    return this.#oneOf<() => Omit<FuzzRequest, 'kind'>>([
      () => this.#post(`{ ...f0 } ${chain('topics { id }')}`),
      () => this.#post(`{ ...f0 } ${chain('...f0')}`),
      () => this.#post(`{ ...f0 } ${chain('events(first: 50) { nodes { description } }')}`),
      () => this.#post(`fragment f on Query { ...f } { ...f }`),
      () => this.#post(`{ ...missing }`),
      () => this.#post(`{ topics { ${'... on Topic { id } '.repeat(count)} } }`),
      () =>
        this.#post(
          `{ ${Array.from({ length: count }, (_, n) => `...g${n}`).join(' ')} } ${Array.from({ length: count }, (_, n) => `fragment g${n} on Query { events { nodes { id title } } }`).join(' ')}`,
        ),
    ])()
  }

  #oddHeaders(): Omit<FuzzRequest, 'kind'> {
    const plain = this.#anyNaughty()
      .replace(/[^\x20-\x7e]/g, '')
      .trim()
      .slice(0, 200)
    const name = this.#oneOf([
      'Accept',
      'Content-Type',
      'Authorization',
      'Origin',
      'X-Apollo-Operation-Name',
      'If-None-Match',
      'X-Forwarded-For',
      'Forwarded',
      'Accept-Encoding',
      'Cookie',
      'Sec-Fetch-Site',
    ])
    const value = this.#oneOf([
      plain,
      `Bearer ${plain}`,
      'application/graphql-response+json',
      '*/*;q=0',
      'multipart/form-data; boundary=x',
      '',
    ])
    return {
      method: this.#oneOf(['POST', 'POST', 'PUT']),
      headers: { ...json, [name]: value },
      body: JSON.stringify({
        query: this.#oneOf([
          '{ topics { id } }',
          'mutation { confirmRegistration(token: "x") { userErrors { code } } }',
        ]),
      }),
    }
  }
}
