import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeBlocks, readDocument, runInShell } from '../support/documents.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

// The README's queries, as somebody pastes them who has just run npm start.
const blocks = codeBlocks({ markdown: await readDocument('README.md'), language: 'sh' })
const queries = blocks.filter((block) => block.startsWith('curl '))

let test: TestPayload
let server: ServerProcess

beforeAll(async () => {
  await runInShell({ commands: 'curl --version' }).catch(() => {
    throw new Error('The README’s queries are run with curl, which this machine lacks: apt install curl')
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
}, 120_000)
afterAll(async () => {
  await server.end('SIGTERM')
  await test.stop()
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
