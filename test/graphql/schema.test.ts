import { describe, expect, it } from '@jest/globals'
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { readFile } from 'node:fs/promises'
import { generateFiles } from '../../graphql/generateFiles.ts'

const sdl = await readFile(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8')
const types = Object.values(buildSchema(sdl).getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

/** Everything in the schema that a developer may look up, by its path. */
const described = types.flatMap((type) => [
  { path: type.name, description: type.description },
  ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields()).flatMap((field) => [
        { path: `${type.name}.${field.name}`, description: field.description },
        ...('args' in field
          ? field.args.map((argument: GraphQLArgument) => ({
              path: `${type.name}.${field.name}(${argument.name})`,
              description: argument.description,
            }))
          : []),
      ])
    : []),
  ...(isEnumType(type)
    ? type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))
    : []),
])

describe('the schema', () => {
  it('is what the committed types and the served schema were made from', async () => {
    for (const { url, content } of await generateFiles()) {
      expect({ url: url.href, content: await readFile(url, 'utf8') }).toEqual({ url: url.href, content })
    }
  })

  it('lets the generated types say any nowhere', async () => {
    const code = await readFile(new URL('../../graphql/generated/resolverTypes.ts', import.meta.url), 'utf8')
    expect(code.replace(/\/\*\*[^]*?\*\//g, '')).not.toMatch(/\bany\b/)
  })

  it('describes every type, field, argument and value', () => {
    expect(described.filter(({ description }) => !description || description.length < 5)).toEqual([])
  })

  it('has no field that could carry the meeting access', () => {
    expect(described.filter(({ path }) => /join|meeting|passcode|zoom|dialIn/i.test(path))).toEqual([])
  })

  const objects = types.filter(isObjectType)
  const typeOf = (name: string) => objects.find((type) => type.name === name)
  const fieldsOf = (name: string) =>
    Object.entries(typeOf(name)?.getFields() ?? {}).map(([field, { type }]) => `${field}: ${String(type)}`)

  it('tells of everything with an id in which language it is, and what of it is not', () => {
    const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    expect(nodes.map(({ name }) => name).sort()).toEqual(['Event', 'Partner', 'Speaker', 'Topic'])
    for (const { name } of nodes)
      expect(fieldsOf(name)).toEqual(
        expect.arrayContaining(['locale: Locale!', 'untranslated: [UntranslatedText!]!']),
      )
  })

  it('pages through all lists alike, forwards and backwards', () => {
    const paged = objects.flatMap((type) =>
      Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection')),
    )
    expect(paged.map(({ name }) => name).sort()).toEqual([
      'events',
      'events',
      'events',
      'events',
      'partners',
      'speakers',
    ])
    for (const { args, type } of paged) {
      expect(args.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['first', 'after', 'last', 'before']),
      )
      const { name } = getNamedType(type)
      const node = name.replace('Connection', '')
      expect(fieldsOf(name)).toEqual([
        `edges: [${node}Edge!]!`,
        `nodes: [${node}!]!`,
        'pageInfo: PageInfo!',
        'totalCount: Int!',
      ])
    }
  })

  it('takes a language wherever a query begins that leads to texts', () => {
    const without = Object.values(typeOf('Query')?.getFields() ?? {}).filter(
      ({ args }) => !args.some(({ name, type }) => name === 'locale' && String(type) === 'Locale'),
    )
    // One has none, and the other speaks the language of its person.
    expect(without.map(({ name }) => name)).toEqual(['viewer', 'registration'])
  })
})
