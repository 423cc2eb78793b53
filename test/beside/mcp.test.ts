import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mcpPlugin } from '@payloadcms/plugin-mcp'
import type { CollectionConfig } from 'payload'
import { inDays } from '../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../support/foreignPayload.ts'

// Programs that ask Payload by the Model Context Protocol, each with the key of somebody. More is offered to them than anybody
// should: what holds then holds anyway.
const offered = [
  'events',
  'speakers',
  'media',
  'registrations',
  'meetings',
  'messages',
  'sites',
  'consent-texts',
  'topic-wishes',
  'audit-entries',
] as const

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: ['administrator', 'editor', 'helper', 'bookkeeper'],
    },
    { name: 'events', type: 'relationship', relationTo: 'events' as never, hasMany: true },
  ],
}

const canaries = {
  joinUrl: 'https://zoom.example/j/kanarie',
  passcode: 'kanarie-kenncode',
  dialIn: 'kanarie-einwahl',
  meetingId: 'kanarie-kennung',
}
const person = { email: 'kanarie@example.org', name: 'Kanarie Vogel' }

let foreign: ForeignPayload
let event: { id: string }
let other: { id: string }
beforeAll(async () => {
  foreign = await startForeignPayload({
    collections: [users],
    after: [
      mcpPlugin({
        collections: Object.fromEntries(offered.map((slug) => [slug, { enabled: true }])),
      }),
    ],
    options: { consentOptional: true },
  })
  const evening = (title: string, status: string) =>
    foreign.create('events', {
      title,
      startsAt: inDays(7),
      startsAt_tz: 'Europe/Berlin',
      endsAt: inDays(8),
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
      _status: status,
      registration: { enabled: true },
    })
  event = await evening('Evening', 'published')
  other = await evening('Draft of an evening', 'draft')
  await foreign.create('meetings', { event: event.id, provider: 'Zoom', ...canaries })
  await foreign.create('registrations', { event: event.id, ...person, locale: 'de' })
  await foreign.create('sites', {
    name: 'Kanariensite',
    slug: 'kanarie',
    origins: [{ origin: 'https://kanarie.example' }],
  })
})
afterAll(() => foreign.stop())

let count = 0

/** A key for all that is offered, of somebody who has such roles. */
async function keyOf(roles: string[], more: object = {}): Promise<string> {
  const name = `${roles[0] ?? 'nobody'}-${(count += 1)}`
  const user = await foreign.create('users', {
    email: `${name}@club.example`,
    password: 'long-enough-for-a-club',
    roles,
    ...more,
  })
  const apiKey = `key-of-${name}-that-nobody-can-guess`
  const may = { find: true, create: true, update: true, delete: true }
  const named = (slug: string) => slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  await foreign.create('payload-mcp-api-keys', {
    user: user.id,
    label: name,
    enableAPIKey: true,
    apiKey,
    ...Object.fromEntries(offered.map((slug) => [named(slug), may])),
  })
  return apiKey
}

interface Answer {
  result?: { tools?: { name: string }[]; content?: { text: string }[]; isError?: boolean }
  error?: unknown
}

/** Asks as a client does, and gives what came as it came beside. */
async function ask(key: string | null, method: string, params: object = {}) {
  const response = await foreign.rest('/api/mcp', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...(key !== null && { Authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const text = await response.text()
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text
  return { status: response.status, text, answer: JSON.parse(data) as Answer }
}

/** What a tool says. */
async function use(key: string, name: string, args: object = {}): Promise<string> {
  const { answer, text } = await ask(key, 'tools/call', { name, arguments: args })
  return answer.result?.content?.map((part) => part.text).join('\n') ?? text
}

const toolOf = (verb: string, slug: string) => {
  const camel = slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return `${verb}${camel.charAt(0).toUpperCase()}${camel.slice(1)}`
}

/** All that a key finds in whatever is offered. */
const everything = async (key: string): Promise<string> => {
  const all = await Promise.all(
    offered.map((slug) => use(key, toolOf('find', slug), { limit: 100, depth: 2, draft: true })),
  )
  return all.join('\n')
}

describe('a program that asks by MCP', () => {
  it('is told no without a key, or with one that is none', async () => {
    for (const key of [null, 'a-key-that-nobody-gave'])
      expect((await ask(key, 'tools/list')).status).toBe(401)
  })

  it('finds, makes and changes events with the key of an editor, as the admin would let it', async () => {
    const key = await keyOf(['editor'])
    const { answer } = await ask(key, 'tools/list')
    const tools = answer.result?.tools?.map(({ name }) => name) ?? []
    for (const verb of ['find', 'create', 'update', 'delete']) expect(tools).toContain(toolOf(verb, 'events'))
    const found = await use(key, 'findEvents', { limit: 10, draft: true })
    expect(found).toContain('"title":"Evening"')
    expect(found).toContain('"title":"Draft of an evening"')
    const made = await use(key, 'createEvents', {
      title: 'By a program',
      slug: 'by-a-program',
      status: 'scheduled',
      startsAt: inDays(20),
      startsAt_tz: 'Europe/Berlin',
      endsAt: inDays(21),
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
      draft: true,
    })
    expect(made).toContain('By a program')
    const { docs } = await foreign.payload.find({
      collection: 'events',
      where: { title: { equals: 'By a program' } },
      draft: true,
    })
    expect(docs).toHaveLength(1)
    const changed = await use(key, 'updateEvents', {
      id: docs[0]?.id,
      summary: 'Written by a program',
      draft: true,
    })
    expect(changed).toContain('Written by a program')
    // What the admin would not take is not taken here either, and told in the same words.
    const refused = await use(key, 'createEvents', {
      title: 'Backwards',
      slug: 'backwards',
      status: 'scheduled',
      startsAt: inDays(21),
      startsAt_tz: 'Europe/Berlin',
      endsAt: inDays(20),
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
    })
    expect(refused).toMatch(/The following field is invalid/)
    expect(
      (await foreign.payload.count({ collection: 'events', where: { title: { equals: 'Backwards' } } }))
        .totalDocs,
    ).toBe(0)
  })

  it('is told no join link, passcode or dial-in, whosever key it has', async () => {
    for (const roles of [['editor'], ['administrator'], ['helper'], ['bookkeeper']]) {
      const found = await everything(await keyOf(roles))
      for (const secret of Object.values(canaries))
        expect([roles, found.includes(secret)]).toEqual([roles, false])
    }
    const key = await keyOf(['editor'])
    const changed = await use(key, 'updateMeetings', {
      where: JSON.stringify({ event: { equals: event.id } }),
      provider: 'Zoom',
    })
    for (const secret of Object.values(canaries)) expect(changed).not.toContain(secret)
    // Nor by guessing, letter by letter.
    for (const [tool, where] of [
      ['findMeetings', { joinUrl: { like: 'kanarie' } }],
      ['findEvents', { 'meeting.joinUrl': { like: 'kanarie' } }],
    ] as const) {
      const guessed = await use(key, tool, { where: JSON.stringify(where) })
      expect(guessed).toMatch(/cannot be queried|not allowed/)
    }
  })

  it('finds with the key of a helper who registered for the events of that helper alone, and no draft of others', async () => {
    const mine = await everything(await keyOf(['helper'], { events: [event.id] }))
    expect(mine).toContain(person.email)
    expect(mine).not.toContain('Draft of an evening')
    const elsewhere = await everything(await keyOf(['helper'], { events: [other.id] }))
    expect(elsewhere).not.toContain(person.email)
    expect(elsewhere).not.toContain(person.name)
  })

  it('finds what is public with the key of somebody else in the house, and nobody’s data', async () => {
    const key = await keyOf(['bookkeeper'])
    const found = await everything(key)
    expect(found).toContain('"title":"Evening"')
    for (const word of ['Draft of an evening', person.email, person.name, 'Kanariensite'])
      expect([word, found.includes(word)]).toEqual([word, false])
    const { docs } = await foreign.payload.find({ collection: 'events', where: { id: { equals: event.id } } })
    await use(key, 'updateEvents', { id: event.id, title: 'Changed by a stranger' })
    await use(key, 'deleteEvents', { id: event.id })
    const after = await foreign.payload.find({ collection: 'events', where: { id: { equals: event.id } } })
    expect(after.docs[0]?.title).toBe(docs[0]?.title)
  })

  it('finds no seed of a token, no key of a site, and nothing by REST', async () => {
    const administrator = await keyOf(['administrator'])
    const found = await everything(administrator)
    expect(found).toContain(person.email)
    const { docs } = await foreign.payload.db.find<{
      tokenSeed?: string
      tokenHash?: string
      personKey?: string
    }>({
      collection: 'registrations',
      pagination: false,
    })
    const columns = docs.flatMap(({ tokenSeed, tokenHash, personKey }) => [tokenSeed, tokenHash, personKey])
    const secrets = columns.filter((each) => typeof each === 'string' && each !== '')
    expect(secrets.length).toBeGreaterThan(0)
    for (const secret of secrets) expect(found).not.toContain(secret)
    for (const path of ['registrations', 'meetings', 'messages']) {
      const response = await foreign.rest(`/api/${path}`, {
        headers: { Authorization: `payload-mcp-api-keys API-Key ${administrator}` },
      })
      const text = await response.text()
      expect([path, text.includes('anarie')]).toEqual([path, false])
    }
  })
})
