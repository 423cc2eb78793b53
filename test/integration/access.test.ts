import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { makeEvent, makeRegistration, makeUser, richText } from '../support/factories.ts'
import { toGlobalId } from '../../graphql/globalId.ts'
import { createPublicApp } from '../../src/publicApp.ts'
import { rest } from '../support/rest.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

type Role = 'anonymous' | 'editor' | 'administrator'
type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions'
const roles: Role[] = ['anonymous', 'editor', 'administrator']

// Who may do what with a document that no published event shows. In the order of `roles`: y may, n may not.
const rules: Record<string, Partial<Record<Operation, string>>> = {
  events: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nyy', readVersions: 'nyy' },
  speakers: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nyy' },
  partners: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nyy' },
  topics: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nyy' },
  media: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nyy' },
  meetings: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nyy' },
  'consent-texts': { create: 'nny', read: 'yyy', update: 'nny', delete: 'nny', readVersions: 'nyy' },
  registrations: { create: 'nyy', read: 'nyy', update: 'nyy', delete: 'nny' },
  messages: { create: 'nnn', read: 'nyy', update: 'nnn', delete: 'nnn' },
  announcements: { create: 'nnn', read: 'nyy', update: 'nnn', delete: 'nnn' },
  'mail-templates': { create: 'nny', read: 'nyy', update: 'nny', delete: 'nny' },
  'public-versions': { create: 'nnn', read: 'nnn', update: 'nnn', delete: 'nnn' },
  sites: { create: 'nny', read: 'nny', update: 'nny', delete: 'nny' },
  'webhook-deliveries': { create: 'nnn', read: 'nny', update: 'nnn', delete: 'nnn' },
  'event-statistics': { create: 'nnn', read: 'nyy', update: 'nnn', delete: 'nnn' },
  deletions: { create: 'nnn', read: 'nny', update: 'nnn', delete: 'nnn' },
  users: { create: 'nny', read: 'nny', update: 'nny', delete: 'nny' },
}

const cases = Object.entries(rules).flatMap(([slug, operations]) =>
  Object.entries(operations).flatMap(([operation, allowed]) =>
    roles.map((role, index) => ({
      slug: slug as CollectionSlug,
      operation: operation as Operation,
      role,
      may: allowed[index] === 'y',
    })),
  ),
)

let test: TestPayload
const users: Partial<Record<Role, User>> = {}
const tokens: Partial<Record<Role, string>> = {}

beforeAll(async () => {
  test = await startPayload()
  for (const role of ['administrator', 'editor'] as const) {
    const user = await makeUser(test.payload, [role])
    users[role] = user
    const { token } = await test.payload.login({
      collection: 'users',
      data: { email: user.email, password: 'geheim-und-lang' },
    })
    tokens[role] = token
  }
})
afterAll(() => test.stop())

let count = 0

/** Data that makes a valid document, a new one each time. */
async function validData(slug: CollectionSlug, payload: Payload): Promise<Record<string, unknown>> {
  const n = (count += 1)
  const event = async () => (await makeEvent(payload, { _status: 'published' })).id
  switch (slug) {
    case 'events':
      return {
        title: `Entwurf ${n}`,
        startsAt: '2030-03-12T18:00:00.000Z',
        startsAt_tz: 'Europe/Berlin',
        endsAt: '2030-03-12T20:00:00.000Z',
        endsAt_tz: 'Europe/Berlin',
        _status: 'draft',
      }
    case 'meetings':
      return { event: await event(), provider: 'Zoom', joinUrl: 'https://zoom.example/j/1' }
    case 'consent-texts':
      return { key: `access-${n}`, label: 'Ja.', text: richText('Text.') }
    case 'registrations':
      return { event: await event(), email: `access-${n}@example.org`, locale: 'de' }
    case 'messages':
      return {
        recipient: `access-${n}@example.org`,
        subject: 'Betreff',
        kind: 'confirmation',
        state: 'sent',
        locale: 'de',
        registration: (await makeRegistration(payload, { event: await makeEvent(payload) })).id,
      }
    case 'announcements':
      return { event: await event(), kind: 'changed', changes: [] }
    case 'mail-templates':
      return { kind: 'confirmation', locale: 'de', subject: 'Betreff', body: 'Text' }
    case 'public-versions':
      return { key: `access-${n}`, number: 0 }
    case 'sites':
      return { name: `Website ${n}` }
    case 'webhook-deliveries': {
      const site = await payload.create({ collection: 'sites', data: { name: `Website ${n}` } })
      return { site: site.id, eventId: 'event', slug: 'event', type: 'event.changed', state: 'sent' }
    }
    case 'event-statistics':
      return { title: 'Veranstaltung', eventKey: `access-${n}`, registered: 1 }
    case 'deletions':
      return { kind: 'automatic', state: 'done' }
    case 'users':
      return {
        name: 'Konto',
        email: `access-user-${n}@example.org`,
        password: 'geheim-und-lang',
        roles: ['editor'],
      }
    default:
      return { name: `Name ${n}` }
  }
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function makeDocument(slug: CollectionSlug, payload: Payload): Promise<string> {
  if (slug === 'media') {
    const file = { data: pixel, mimetype: 'image/png', name: `bild-${(count += 1)}.png`, size: pixel.length }
    return (await payload.create({ collection: 'media', data: { alt: 'Ein Punkt' }, file })).id
  }
  if (slug === 'mail-templates') await payload.delete({ collection: 'mail-templates', where: {} })
  const data = await validData(slug, payload)
  const { id } = await payload.create({ collection: slug, data: data as never, draft: false })
  return String(id)
}

async function tryOverRest({
  slug,
  operation,
  role,
}: {
  slug: CollectionSlug
  operation: Operation
  role: Role
}) {
  const { payload, config } = test
  const ask = (path: string, method = 'GET', body?: unknown) =>
    rest({ config, path: `/api/${slug}${path}`, method, body, token: tokens[role] })
  if (operation === 'create') {
    if (slug === 'media') return createMediaOverRest(role)
    if (slug === 'mail-templates') await payload.delete({ collection: slug, where: {} })
    return (await ask('', 'POST', await validData(slug, payload))).status
  }
  const id = await makeDocument(slug, payload)
  if (operation === 'read') return (await ask(`/${id}`)).status
  if (operation === 'readVersions') return (await ask(`/versions?where[parent][equals]=${id}`)).status
  if (operation === 'update') return (await ask(`/${id}`, 'PATCH', {})).status
  return (await ask(`/${id}`, 'DELETE')).status
}

async function createMediaOverRest(role: Role): Promise<number> {
  const { handleEndpoints } = await import('payload')
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(pixel)], { type: 'image/png' }), `neu-${(count += 1)}.png`)
  form.set('_payload', JSON.stringify({ alt: 'Ein Punkt' }))
  const request = new Request('http://localhost:3000/api/media', {
    method: 'POST',
    body: form,
    headers: tokens[role] ? { Authorization: `JWT ${tokens[role]}` } : {},
  })
  return (await handleEndpoints({ config: test.config, request })).status
}

async function tryOverLocalApi({
  slug,
  operation,
  role,
}: {
  slug: CollectionSlug
  operation: Operation
  role: Role
}) {
  const { payload } = test
  const id = operation === 'create' ? '' : await makeDocument(slug, payload)
  if (operation === 'create' && slug === 'mail-templates')
    await payload.delete({ collection: slug, where: {} })
  const data = (operation === 'create' ? await validData(slug, payload) : {}) as never
  const file =
    slug === 'media'
      ? { data: pixel, mimetype: 'image/png', name: `lokal-${(count += 1)}.png`, size: pixel.length }
      : undefined
  const as = { collection: slug, overrideAccess: false, user: users[role] ?? null } as const
  if (operation === 'create')
    return payload.create({ ...as, data: slug === 'media' ? { alt: 'Ein Punkt' } : data, file })
  if (operation === 'read') return payload.findByID({ ...as, id })
  if (operation === 'readVersions') {
    const { docs } = await payload.findVersions({ ...as, where: { parent: { equals: id } } })
    return docs
  }
  if (operation === 'update') return payload.update({ ...as, id, data })
  return payload.delete({ ...as, id })
}

describe.each(cases)('$role: $operation of $slug', ({ slug, operation, role, may }) => {
  it(may ? 'is allowed over REST' : 'is refused over REST', async () => {
    const status = await tryOverRest({ slug, operation, role })
    expect(may ? [200, 201] : [403, 404]).toContain(status)
  })

  it(may ? 'is allowed by the local API' : 'is refused by the local API', async () => {
    const attempt = tryOverLocalApi({ slug, operation, role })
    if (may) await expect(attempt).resolves.toBeTruthy()
    else {
      const refusal: { status?: number } = await attempt.then(
        () => ({}),
        (error: { status?: number }) => error,
      )
      expect([403, 404]).toContain(refusal.status)
    }
  })
})

describe('an editor', () => {
  it('cannot become administrator', async () => {
    const { config, payload } = test
    const editor = await makeUser(payload, ['editor'])
    const { token } = await payload.login({
      collection: 'users',
      data: { email: editor.email, password: 'geheim-und-lang' },
    })
    const path = `/api/users/${editor.id}`
    await rest({
      config,
      path,
      method: 'PATCH',
      token,
      body: { roles: ['administrator'], name: 'Neuer Name' },
    })
    const { name, roles: stored } = await payload.findByID({ collection: 'users', id: editor.id })
    expect({ name, stored }).toEqual({ name: 'Neuer Name', stored: ['editor'] })
  })
})

describe('GraphQL', () => {
  const ask = async (query: string, role: Role) => {
    const answer = await createPublicApp({ payload: test.payload }).request('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(tokens[role]
          ? { Authorization: `JWT ${tokens[role]}`, Cookie: `payload-token=${tokens[role]}` }
          : {}),
      },
      body: JSON.stringify({ query }),
    })
    return (await answer.json()) as { data: Record<string, unknown> }
  }

  // Whatever is not among these cannot be read or changed over GraphQL, by nobody.
  const queries = ['event', 'events', 'node', 'partners', 'registration', 'speakers', 'topics']
  const mutations = ['cancelRegistration', 'confirmRegistration', 'registerForEvent']

  it.each(roles)('offers %s the public queries and mutations, and no others', async (role) => {
    const { data } = await ask(
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
      role,
    )
    const names = ({ fields }: { fields: { name: string }[] }) => fields.map(({ name }) => name).sort()
    const schema = data.__schema as Record<'queryType' | 'mutationType', { fields: { name: string }[] }>
    expect(names(schema.queryType)).toEqual(queries)
    expect(names(schema.mutationType)).toEqual(mutations)
  })

  it.each(roles)('shows %s nothing that is not public', async (role) => {
    const { payload } = test
    const ids: Record<string, string> = {}
    for (const [type, slug] of [
      ['Event', 'events'],
      ['Speaker', 'speakers'],
      ['Partner', 'partners'],
      ['Topic', 'topics'],
    ] as const) {
      ids[type] = toGlobalId({ type, id: await makeDocument(slug, payload) })
    }
    const nodes = Object.entries(ids).map(([type, id]) => `${type}: node(id: "${id}") { id }`)
    const lists = ['speakers', 'partners'].map((list) => `${list} { nodes { id } }`)
    const { data } = await ask(
      `{ ${nodes.join(' ')} ${lists.join(' ')} topics { id } events(filter: { period: ALL }) { nodes { id } } }`,
      role,
    )
    expect(data).toMatchObject({ Event: null, Speaker: null, Partner: null, Topic: null })
    for (const id of Object.values(ids)) expect(JSON.stringify({ ...data })).not.toContain(id)
  })
})
