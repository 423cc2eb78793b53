import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { readFile } from 'node:fs/promises'

/** A file that is made from the schema. */
interface GeneratedFile {
  url: URL
  content: string
}

const source = '../../src'
const event = `${source}/programme/rules/publicEvent.ts`

/** Resolvers work on these types of the domain, not on those of the schema. */
const mappers = {
  Node: '../models.ts#NodeModel',
  Event: '../models.ts#EventModel',
  EventSpeaker: '../models.ts#EventSpeakerModel',
  Speaker: '../models.ts#SpeakerModel',
  Partner: '../models.ts#PartnerModel',
  Topic: '../models.ts#TopicModel',
  Image: `${event}#PublicImage`,
  ImageSize: `${event}#PublicImageSize`,
  Material: `${event}#PublicMaterial`,
  Resource: `${event}#PublicMaterial`,
  ProgrammeItem: '../models.ts#ProgrammeItemModel',
  Location: `${event}#EventLocation`,
  Accessibility: '../models.ts#AccessibilityModel',
  RegistrationInfo: '../models.ts#RegistrationInfoModel',
  WhatNext: '../models.ts#WhatNextModel',
  ConsentText: `${event}#ConsentText as ConsentTextModel`,
  Question: `${event}#Question as QuestionModel`,
  Registration: `${source}/registrations/findRegistration.ts#StoredRegistration`,
  GivenConsent: `${source}/consents/rules/consents.ts#GivenConsent as GivenConsentModel`,
}

const text = { input: 'string', output: 'string' }

const config = {
  strictScalars: true,
  scalars: {
    ID: text,
    DateTime: { input: 'Date', output: 'string' },
    TimeZone: text,
    URL: text,
    EmailAddress: text,
  },
  enumValues: {
    Locale: `${source}/i18n/rules/locale.ts#Locale`,
    EventFormat: `${event}#EventFormat`,
    EventStatus: `${event}#EventStatus`,
    AccessibilityFeature: `${source}/events/rules/accessibility.ts#AccessibilityFeature`,
    SpeakerRole: `${event}#SpeakerRole`,
    ResourceKind: `${source}/events/rules/materialKind.ts#MaterialKind`,
    RegistrationState: `${event}#RegistrationState`,
    RegistrationOutcome: `${source}/registrations/rules/outcome.ts#RegistrationOutcome`,
    RegistrationStatus: `${source}/registrations/rules/moves.ts#RegistrationStatus`,
    EventPeriod: '../models.ts#EventPeriod',
    EventOrder: '../models.ts#EventOrder',
    TextFormat: '../../src/richText/rules/nodeKinds.ts#RichTextFormat',
  },
  mappers,
  contextType: '../context.ts#GraphqlContext',
  enumsAsTypes: true,
  useTypeImports: true,
  importExtension: '.ts' as const,
  emitLegacyCommonJSImports: false,
}

/** Makes the types of the resolvers and the schema as a module, so that nothing has to find a file at run time. */
export async function generateFiles(): Promise<GeneratedFile[]> {
  const sdl = await readFile(new URL('schema.graphql', import.meta.url), 'utf8')
  const types = await codegen({
    filename: 'resolverTypes.ts',
    schema: parse(sdl),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config,
  })
  return [
    file('resolverTypes.ts', mended(types)),
    file('typeDefs.ts', `export const typeDefs = ${JSON.stringify(sdl)}\n`),
  ]
}

function file(name: string, content: string): GeneratedFile {
  const note = '// Made from graphql/schema.graphql by scripts/generateGraphql.ts. Do not edit.\n'
  return { url: new URL(`generated/${name}`, import.meta.url), content: note + content }
}

/**
 * What the generator has no option for: its frame of types says `any` in a few places where `unknown` does, and it
 * exports the types of enums that it imports in a way that TypeScript refuses.
 */
function mended(types: string): string {
  return types.replace(/(?<=[<:=,] |<)any(?=[ ,>;[])/g, 'unknown').replace(/^export \{ \w+ \};\n+/gm, '')
}
