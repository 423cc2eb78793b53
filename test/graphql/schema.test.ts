import { describe, expect, it } from '@jest/globals'
import {
  buildSchema,
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
})
