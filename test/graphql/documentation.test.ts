import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  printSchema,
} from 'graphql'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import codegenConfig from '../../docs/clients/codegen.ts'
import { readGlobalId } from '../../graphql/globalId.ts'
import { askGraphql } from '../support/graphqlClient.ts'
import { codeBlocks, readDocument, runInShell } from '../support/documents.ts'
import { storedRegistration, tokenOf } from '../support/ownRegistration.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

// Every example of docs/api.md and every query of the README, as somebody pastes them who has just run npm start.
const markdown = await readDocument('docs/api.md')
const blocks = codeBlocks({ markdown: await readDocument('README.md'), language: 'sh' })
const queries = blocks.filter((block) => block.startsWith('curl '))
const root = path.resolve(import.meta.dirname, '../..')

let test: TestPayload
let server: ServerProcess
let folder: string

beforeAll(async () => {
  await runInShell({ commands: 'curl --version' }).catch(() => {
    throw new Error('The examples are run with curl, which this machine lacks: apt install curl')
  })
  test = await startPayload()
  server = await startServerProcess({
    env: {
      DATA_DIR: test.dataDir,
      DATABASE_URL: process.env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      SMTP_URL: '',
      WORKER: 'off',
      DEMO: 'on',
    },
  })
  folder = await mkdtemp(path.join(tmpdir(), 'api-examples-'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
}, 120_000)
afterAll(async () => {
  await server.end('SIGTERM')
  await test.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Pastes one query; all that may differ from the README is what it asks the reader to fill in. */
async function paste({ holding, eventId = '' }: { holding: string; eventId?: string }) {
  const [query, ...others] = queries.filter((each) => each.includes(holding))
  expect(others).toEqual([])
  const commands = (query ?? '')
    .replace('http://localhost:3000', server.url)
    .replace('THE ID FROM ABOVE', eventId)
  return JSON.parse(await runInShell({ commands }))
}

describe('the queries of the README', () => {
  it('are these', () => {
    expect(queries.map((query) => / (events|event|registerForEvent)\(/.exec(query)?.[1])).toEqual([
      'events',
      'event',
      'registerForEvent',
    ])
  })

  it('list the next events, with what one needs to link to them', async () => {
    const { data, errors } = await paste({ holding: 'events(first: 3)' })
    expect(errors).toBeUndefined()
    expect(data.events.totalCount).toBeGreaterThan(3)
    expect(data.events.nodes).toHaveLength(3)
    for (const node of data.events.nodes) {
      expect(Object.keys(node)).toEqual(['id', 'title', 'startsAt', 'url', 'registration'])
      expect(node.url).toMatch(new RegExp(`^${server.url}/veranstaltungen/[a-z0-9-]+$`))
      expect((await fetch(node.url)).status).toBe(200)
      expect((await fetch(`${node.url}.ics`)).headers.get('content-type')).toContain('text/calendar')
    }
  })

  it('show the texts of consent, and name those that are missing', async () => {
    const { data, errors } = await paste({ holding: 'event(slug:' })
    expect(errors).toBeUndefined()
    const { id, registration } = data.event
    expect(
      registration.consents.map(({ key, version, required }: Record<string, unknown>) => ({
        key,
        version,
        required,
      })),
    ).toEqual([
      { key: 'video-conference', version: expect.any(Number), required: true },
      { key: 'privacy', version: expect.any(Number), required: true },
    ])

    const count = () => test.payload.count({ collection: 'registrations' })
    const before = await count()
    const answer = await paste({ holding: 'registerForEvent(', eventId: id })
    expect(answer).toEqual({
      data: {
        registerForEvent: {
          outcome: null,
          userErrors: ['video-conference', 'privacy'].map((key) => ({
            code: 'CONSENT_MISSING',
            message: expect.stringMatching(/^Ohne diese Einwilligung ist keine Teilnahme möglich: „Ich /),
            field: ['consents', key],
          })),
        },
      },
    })
    expect(await count()).toEqual(before)
  })
})

/** The one block of a language that holds some words, asking our server. */
function example({ language, holding }: { language: string; holding: string }): string {
  const [block, ...others] = codeBlocks({ markdown, language }).filter((each) => each.includes(holding))
  expect({ holding, others }).toEqual({ holding, others: [] })
  return (block ?? '').replaceAll('http://localhost:3000', server.url)
}

const curl = async (holding: string, replacements: Record<string, string> = {}) => {
  let commands = example({ language: 'sh', holding })
  for (const [from, to] of Object.entries(replacements)) commands = commands.replace(from, to)
  return runInShell({ commands })
}

interface Consent {
  key: string
  version: number
}

describe('the examples of docs/api.md', () => {
  it('are these: a new one needs a test here', () => {
    const count = (language: string) => codeBlocks({ markdown, language }).length
    expect(['sh', 'js', 'php', 'graphql', 'ts'].map(count)).toEqual([11, 0, 0, 1, 1])
    expect(markdown.match(/^```\w/gm)).toHaveLength(13)
  })

  it('tell what happens when, and what there is to look at', async () => {
    const { data, errors } = JSON.parse(await curl('programme {'))
    expect(errors).toBeUndefined()
    const { programme, resources, recordings } = data.event
    expect(programme).toHaveLength(7)
    expect(programme[2]).toMatchObject({ text: expect.any(String), speakers: [{ name: 'Ole Petersdorf' }] })
    expect([resources, recordings]).toEqual([[], []])
  })

  it('ask by POST and by GET', async () => {
    const { data } = JSON.parse(await curl('events(first: 3)'))
    expect(data.events.nodes).toHaveLength(3)
    expect(data.events.pageInfo).toEqual({ hasNextPage: true, endCursor: expect.any(String) })
    const topics = JSON.parse(await curl('topics { slug name }'))
    expect(topics.data.topics.length).toBeGreaterThan(1)
  })

  it('list a span of days, that is over or to come', async () => {
    const listed = async (span: Record<string, string>): Promise<{ startsAt: string }[]> => {
      const { data, errors } = JSON.parse(await curl('startsFrom', span))
      expect(errors).toBeUndefined()
      return data.events.nodes
    }
    const [first, second] = await listed({ '2026-12-01': '2000-01-01', '2027-01-01': '2100-01-01' })
    const [from, before] = [first?.startsAt ?? '', second?.startsAt ?? '']
    const span = { '2026-12-01T00:00:00+01:00': from, '2027-01-01T00:00:00+01:00': before }
    expect(await listed(span)).toEqual([first])
  })

  it('find what people need to take part', async () => {
    const { data, errors } = JSON.parse(await curl('SIGN_LANGUAGE'))
    expect(errors).toBeUndefined()
    expect(data.events.nodes).toEqual([
      {
        title: 'Jugend macht Kommune: Beiräte, die mitentscheiden',
        accessibility: {
          features: ['CAPTIONS', 'SIGN_LANGUAGE', 'STEP_FREE', 'ACCESSIBLE_TOILET'],
          note: null,
          contact: { name: 'Grünes Forum Selbstverwaltung', email: expect.any(String), phone: null },
        },
      },
    ])
  })

  it('tell who holds the events', async () => {
    const { data, errors } = JSON.parse(await curl('organiser(locale: de)'))
    expect(errors).toBeUndefined()
    expect(data.organiser).toMatchObject({ name: 'Grünes Forum Selbstverwaltung', accentColor: null })
  })

  it('get 304 for what has not changed', async () => {
    expect(await curl('if-none-match')).toBe('304')
  })

  it('register somebody, who then sees their registration', async () => {
    const form = JSON.parse(await curl('viewer { mayRegister }'))
    expect(form.data.viewer).toEqual({ mayRegister: true })
    const { id: eventId, registration } = form.data.event as {
      id: string
      registration: { consents: Consent[] }
    }
    const shown = registration.consents.map(({ key, version }): [string, string] => [
      `{"key": "${key}", "version": THE VERSION SHOWN}`,
      JSON.stringify({ key, version }),
    ])
    const filledIn = { 'THE ID OF THE EVENT': eventId, ...Object.fromEntries(shown) }
    const { data } = JSON.parse(await curl('registerForEvent(', filledIn))
    expect(data.registerForEvent).toEqual({ outcome: expect.any(String), userErrors: [] })
    const stored = await storedRegistration(test.payload, {
      event: { id: readGlobalId(eventId)?.id ?? '' },
      email: 'jo@example.org',
    })
    const token = tokenOf(test.payload, stored)
    const own = JSON.parse(await curl('registration(token', { 'THE TOKEN FROM THE MAIL': token }))
    expect(own.data.registration).toMatchObject({
      status: expect.any(String),
      consents: [{ key: 'video-conference' }, { key: 'privacy' }],
    })
  })

  it('suggest a topic', async () => {
    const { data } = JSON.parse(await curl('suggestTopic('))
    expect(data.suggestTopic).toEqual({ accepted: true, userErrors: [] })
    const { docs } = await test.payload.find({ collection: 'topic-wishes' })
    expect(docs).toMatchObject([{ text: 'Wärmeplanung in kleinen Gemeinden', email: 'jo@example.org' }])
  })

  it('list events in TypeScript, with types that are generated from the endpoint', async () => {
    const { data } = await askGraphql<IntrospectionQuery>({ url: server.url, query: getIntrospectionQuery() })
    const document = example({ language: 'graphql', holding: 'NextEvents' })
    const types = await codegen({
      filename: 'events.ts',
      schema: parse(printSchema(buildClientSchema(data))),
      documents: [{ location: 'events.graphql', document: parse(document) }],
      plugins: [{ operations: {} }],
      pluginMap: { operations },
      config: codegenConfig.generates['events.ts'].config,
    })
    expect(types).toContain('startsAt: string')
    await writeFile(path.join(folder, 'events.graphql'), document)
    await writeFile(path.join(folder, 'events.ts'), types)
    await writeFile(path.join(folder, 'next.ts'), example({ language: 'ts', holding: 'NextEventsQuery' }))
    const check =
      'node node_modules/typescript/bin/tsc --noEmit --strict --skipLibCheck --module nodenext --target es2022 --types node --allowImportingTsExtensions next.ts'
    await runInShell({ commands: check, folder })
    const lines = (await runInShell({ commands: 'node --import tsx next.ts', folder })).trim().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/: [A-Z_]+, (no limit|\d+ left)$/)

    await writeFile(
      path.join(folder, 'misspelt.ts'),
      "import type { NextEventsQuery } from './events.ts'\nexport const title = (query: NextEventsQuery) => query.events.nodes.map(({ titel }) => titel)\n",
    )
    await expect(runInShell({ commands: check.replace('next.ts', 'misspelt.ts'), folder })).rejects.toThrow(
      'titel',
    )
  }, 120_000)
})
