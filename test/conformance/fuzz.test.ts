import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { toGlobalId } from '../../graphql/globalId.ts'
import {
  makeConsentText,
  makeEvent,
  makePartner,
  makeSpeaker,
  makeTopic,
  richText,
} from '../support/factories.ts'
import { askGraphql } from '../support/graphqlClient.ts'
import { type FuzzRequest, GraphqlFuzz } from '../support/graphqlFuzz.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

const count = Number(process.env.FUZZ_REQUESTS ?? 10_000)
const seed = Number(process.env.FUZZ_SEED ?? (process.env.CI ? 4711 : Date.now() % 1_000_000))

/** Requests under way at once. */
const together = 5

/** A question that a site may well ask: a long list with all that a card and a page show. */
const honest: FuzzRequest = {
  kind: 'honest',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    query: `{ events(first: 50, filter: {period: ALL}) { nodes { title slug startsAt description(format: HTML)
      topics { name } partners { name } speakers { speaker { name biography(format: HTML) } } } } }`,
  }),
}

/** How many times what the honest question costs one request may cost the server, whatever the machine. */
const most = 15

let test: TestPayload
let server: ServerProcess
let schema: GraphQLSchema
const known: string[] = ['', 'x', 'gibt-es-nicht', 'jo@example.org', 'de', 'privacy']

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const consent = await makeConsentText(payload, { key: 'privacy' })
  const text = 'Die Kommunalpolitik lebt davon, dass Menschen sich einmischen. '.repeat(8)
  const [topic, partner] = [await makeTopic(payload), await makePartner(payload)]
  const speaker = await makeSpeaker(payload, { biography: richText(text, text) })
  for (let n = 0; n < 60; n++) {
    const event = await makeEvent(payload, {
      title: `Veranstaltung ${n}`,
      description: richText(text, text, text),
      speakers: [{ speaker: speaker.id, role: 'input' }],
      topics: [topic.id],
      partners: [partner.id],
      registration: { consents: n % 2 ? [consent.id] : [], questions: [{ label: 'Frage?' }] },
    })
    if (n < 5) known.push(event.slug, toGlobalId({ type: 'Event', id: event.id }))
  }
  known.push(topic.slug, partner.slug, speaker.slug, toGlobalId({ type: 'Speaker', id: speaker.id }))
  server = await startServerProcess({
    env: {
      DATA_DIR: test.dataDir,
      DATABASE_URL: process.env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      RATE_LIMITS: 'off',
      SMTP_URL: '',
      WORKER: 'off',
      DEMO: 'off',
    },
  })
  const { data } = await askGraphql<IntrospectionQuery>({ url: server.url, query: getIntrospectionQuery() })
  schema = buildClientSchema(data)
}, 240_000)
afterAll(async () => {
  await server.end('SIGTERM')
  await test.stop()
})

/** Milliseconds that the server has computed so far: ticks of ten (proc(5), utime and stime). */
async function computedBy(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function send({ method, search = '', headers, body }: FuzzRequest) {
  const response = await fetch(`${server.url}/graphql${search}`, { method, headers, body: body as BodyInit })
  return { status: response.status, text: await response.text() }
}

/** Sends some at once; costs are those of all together. */
async function sendAll(requests: FuzzRequest[]) {
  const before = await computedBy(server.pid)
  const answers = await Promise.all(requests.map(send))
  return { answers, cost: (await computedBy(server.pid)) - before }
}

/** What the honest question costs here and now: several times, since a tick is long. */
async function honestCost(): Promise<number> {
  const times = 5
  return (await sendAll(Array.from({ length: times }, () => asNew(honest)))).cost / times
}

/**
 * How many times what the honest question costs one request costs for sure: a neighbour on the machine or a collection of garbage
 * does not come three times.
 */
async function ratioOf(request: FuzzRequest): Promise<number> {
  let least = Infinity
  for (let tries = 0; tries < 3 && least > most; tries++) {
    const { cost } = await sendAll([asNew(request)])
    least = Math.min(least, cost / (await honestCost()))
  }
  return least
}

let asked = 0

/** The same question in other bytes, so that nothing that was kept answers it. */
function asNew(request: FuzzRequest): FuzzRequest {
  const { body } = request
  asked += 1
  return typeof body === 'string'
    ? { ...request, body: body.replace('"query":"', `"query":"# ${asked}\\n`) }
    : request
}

// Where code, the database or its language shows. What a client sent comes back in errors, so that is taken out.
const inside =
  /\.[cm]?[jt]sx?:\d+|node_modules|file:\/\/|\bat \w+ \(|sqlite|libsql|drizzle|mongo|E11000|failed query|select ["`]|INTERNAL_SERVER_ERROR/i

const shown = (request: FuzzRequest): string => JSON.stringify(request).slice(0, 600)

describe('requests that nobody should send', () => {
  it(`are answered without failing, all ${count} of seed ${seed}`, async () => {
    const list = JSON.parse(
      await readFile(path.resolve('node_modules/big-list-of-naughty-strings/blns.json'), 'utf8'),
    ) as string[]
    const fuzz = new GraphqlFuzz({ schema, seed, naughty: list, known })
    const wrong: string[] = []
    const statuses: Record<string, number> = {}
    let highest = 0
    // What a new process has yet to compile is no yardstick.
    for (let n = 0; n < 3; n++) await honestCost()
    const suspicious = most * (await honestCost())
    for (let n = 0; n < count && wrong.length < 20; n += together) {
      const requests = Array.from({ length: together }, () => fuzz.next())
      const { answers, cost } = await sendAll(requests)
      answers.forEach(({ status, text }, index) => {
        const sent = requests[index]!
        statuses[status] = (statuses[status] ?? 0) + 1
        if (status >= 500) wrong.push(`${status}: ${text.slice(0, 300)} for ${shown(sent)}`)
        const leaked = inside.exec(text)?.[0]
        if (leaked && !JSON.stringify(sent).includes(leaked))
          wrong.push(`${leaked} in ${text.slice(0, 300)} for ${shown(sent)}`)
      })
      if (cost <= suspicious) continue
      for (const request of requests) {
        const ratio = await ratioOf(request)
        highest = Math.max(highest, ratio)
        if (ratio > most) wrong.push(`${ratio.toFixed(1)} times an honest question for ${shown(request)}`)
      }
    }
    process.stderr.write(
      `fuzz: seed ${seed}, ${count} requests, answers ${JSON.stringify(statuses)}, suspicious above ${suspicious} ms, at most ${highest.toFixed(1)} honest questions\n`,
    )
    expect(wrong).toEqual([])
    expect(server.output()).not.toMatch(/A GraphQL request failed/)
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400']))
  }, 900_000)
})
