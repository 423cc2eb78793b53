import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import type { Event, User } from '../../../src/payload-types.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makeRegistration,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { toGlobalId } from '../../../graphql/globalId.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

type Role = 'anonymous' | 'helper' | 'editor' | 'administrator'
type Operation = 'create' | 'read' | 'update' | 'trash' | 'delete' | 'readVersions'
const roles: Role[] = ['anonymous', 'helper', 'editor', 'administrator']

// Who may do what with a document that no published event shows, and that belongs to no event that the helper helps with.
// In the order of `roles`: y may, n may not.
const rules: Record<string, Partial<Record<Operation, string>>> = {
  events: {
    create: 'nnyy',
    read: 'nnyy',
    update: 'nnyy',
    trash: 'nnyy',
    delete: 'nnny',
    readVersions: 'nnyy',
  },
  // Made of an event, by its own endpoint.
  'event-templates': { create: 'nnnn', read: 'nnyy', update: 'nnyy', trash: 'nnyy', delete: 'nnny' },
  speakers: { create: 'nnyy', read: 'nnyy', update: 'nnyy', trash: 'nnyy', delete: 'nnny' },
  partners: { create: 'nnyy', read: 'nnyy', update: 'nnyy', trash: 'nnyy', delete: 'nnny' },
  topics: { create: 'nnyy', read: 'nnyy', update: 'nnyy', trash: 'nnyy', delete: 'nnny' },
  'topic-wishes': { create: 'nnyy', read: 'nnyy', update: 'nnyy', delete: 'nnyy' },
  media: { create: 'nnyy', read: 'nnyy', update: 'nnyy', trash: 'nnyy', delete: 'nnny' },
  meetings: { create: 'nnyy', read: 'nnyy', update: 'nnyy', delete: 'nnyy' },
  'consent-texts': { create: 'nnny', read: 'yyyy', update: 'nnny', delete: 'nnny', readVersions: 'nnyy' },
  registrations: { create: 'nnyy', read: 'nnyy', update: 'nnyy', delete: 'nnny' },
  messages: { create: 'nnnn', read: 'nnyy', update: 'nnnn', delete: 'nnnn' },
  announcements: { create: 'nnnn', read: 'nnyy', update: 'nnnn', delete: 'nnnn' },
  'mail-templates': { create: 'nnny', read: 'nnyy', update: 'nnny', delete: 'nnny' },
  'public-versions': { create: 'nnnn', read: 'nnnn', update: 'nnnn', delete: 'nnnn' },
  sites: { create: 'nnny', read: 'nnny', update: 'nnny', delete: 'nnny' },
  'event-statistics': { create: 'nnnn', read: 'nnyy', update: 'nnnn', delete: 'nnnn' },
  deletions: { create: 'nnnn', read: 'nnny', update: 'nnnn', delete: 'nnnn' },
  'audit-entries': { create: 'nnnn', read: 'nnny', update: 'nnnn', delete: 'nnnn' },
  users: { create: 'nnny', read: 'nnny', update: 'nnny', delete: 'nnny' },
  'webhook-deliveries': { create: 'nnnn', read: 'nnny', update: 'nnnn', delete: 'nnnn' },
  'conference-tasks': { create: 'nnnn', read: 'nnyy', update: 'nnnn', delete: 'nnnn' },
  presences: { create: 'nnnn', read: 'nnnn', update: 'nnnn', delete: 'nnnn' },
  'second-factors': { create: 'nnnn', read: 'nnnn', update: 'nnnn', delete: 'nnnn' },
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
let helped: Event
const users: Partial<Record<Role, User>> = {}
const tokens: Partial<Record<Role, string>> = {}

beforeAll(async () => {
  test = await startPayload()
  helped = await makeEvent(test.payload, { _status: 'draft', title: 'Hilft hier' })
  for (const role of ['administrator', 'editor', 'helper'] as const) {
    const { id } = await makeUser(test.payload, [role])
    const events = role === 'helper' ? [helped.id] : []
    const user = await test.payload.update({ collection: 'users', id, data: { events }, depth: 0 })
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
    case 'topic-wishes':
      return { text: `Wunsch ${n}`, email: `access-${n}@example.org` }
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
    case 'event-templates':
      return { name: `Vorlage ${n}`, content: { event: { title: 'Titel' }, times: {}, room: null } }
    case 'sites':
      return { name: `Website ${n}` }
    case 'webhook-deliveries': {
      const site = await payload.create({ collection: 'sites', data: { name: `Website ${n}`, limit: 500 } })
      return { site: site.id, eventId: 'event', slug: 'event', type: 'event.changed', state: 'sent' }
    }
    case 'conference-tasks':
      return { title: 'Termin', conference: 'zoom', kind: 'room', state: 'sent', eventId: 'event' }
    case 'presences':
      return {
        eventId: 'event',
        registrationId: 'registration',
        source: 'door',
        cameAt: '2030-03-12T18:00:00.000Z',
        key: `access-${n}`,
      }
    case 'event-statistics':
      return { title: 'Veranstaltung', eventKey: `access-${n}`, registered: 1 }
    case 'audit-entries':
      return { kind: 'events', operation: 'update', state: 'done' }
    case 'second-factors':
      return {
        account: `access-${n}`,
        seed: 'seed',
        lastStep: 0,
        recoveryCodes: [],
        wrongCodes: 0,
        revision: 0,
      }
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
  if (operation === 'trash') return (await ask(`/${id}`, 'PATCH', { deletedAt: inDays(0) })).status
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
  if (operation === 'trash') return payload.update({ ...as, id, data: { deletedAt: inDays(0) } })
  return payload.delete({ ...as, id })
}

describe('the table of who may do what', () => {
  it('has a row for every collection', () => {
    const slugs = test.config.collections.map(({ slug }) => slug as string)
    expect(Object.keys(rules).sort()).toEqual(slugs.filter((slug) => !slug.startsWith('payload-')).sort())
  })
})

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

describe('what Payload brings along', () => {
  // In the order of `roles`, as above.
  const closed = 'nnnn'
  const operations: [string, string, string, string][] = [
    ...['payload-locked-documents', 'payload-kv', 'payload-migrations', 'payload-jobs'].map(
      (slug): [string, string, string, string] => ['POST', `/${slug}`, '{}', closed],
    ),
    ...['payload-kv', 'payload-migrations', 'payload-jobs'].map((slug): [string, string, string, string] => [
      'GET',
      `/${slug}`,
      '',
      closed,
    ]),
    ['GET', '/globals/appearance', '', 'nnyy'],
    ['POST', '/globals/appearance', '{}', 'nnny'],
    ['GET', '/globals/appearance/versions', '', 'nnyy'],
    ['GET', '/payload-locked-documents', '', 'nyyy'],
    ['GET', '/payload-preferences', '', 'nyyy'],
    ['GET', '/payload-jobs/run', '', closed],
    ['POST', '/users/unlock', '{"email":"EDITOR"}', 'nnny'],
    ['POST', '/users/first-register', '{"email":"new@example.org","password":"geheim-und-lang"}', closed],
    ['POST', '/users/refresh-token', '{}', 'nyyy'],
    ['POST', '/users/verify/x', '{}', closed],
  ]
  it.each(operations)('is open to whom it should be: %s /api%s', async (method, path, body, allowed) => {
    const statuses = await Promise.all(
      roles.map(async (role) => {
        const asked = { config: test.config, path: `/api${path}`, method, token: tokens[role] }
        const { status } = await rest(
          body === '' ? asked : { ...asked, body: body.replace('EDITOR', users.editor?.email ?? '') },
        )
        return status < 400 ? 'y' : 'n'
      }),
    )
    expect(statuses.join('')).toBe(allowed)
  })

  it('names whoever is writing in a document, to those who may read no other account too', async () => {
    const { payload, config } = test
    const event = await makeEvent(payload)
    const { id = '', name } = users.administrator ?? {}
    const data = {
      document: { relationTo: 'events' as const, value: event.id },
      user: { relationTo: 'users' as const, value: id },
    }
    await payload.create({ collection: 'payload-locked-documents', data })
    const where = `where[document.value][equals]=${event.id}`
    for (const depth of [0, 1]) {
      const path = `/api/payload-locked-documents?${where}&depth=${depth}`
      const { docs } = (await rest({ config, path, token: tokens.editor })).json
      // What Payload shows is the address.
      expect(docs).toMatchObject([{ user: { relationTo: 'users', value: { id, email: name } } }])
    }
    const listed = await payload.find({
      collection: 'events',
      where: { id: { equals: event.id } },
      overrideAccess: false,
      user: { ...users.editor, collection: 'users' },
      includeLockStatus: true,
    })
    expect(listed.docs).toMatchObject([{ _isLocked: true, _userEditing: { id, email: name } }])
  })

  it('lets a helper neither lock a document, nor take over or lift somebody else’s lock', async () => {
    const { payload, config } = test
    const event = await makeEvent(payload)
    const lockOf = (role: Role) =>
      payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'events', value: event.id },
          user: { relationTo: 'users', value: users[role]?.id ?? '' },
        },
      })
    const own = await lockOf('helper')
    const other = await lockOf('editor')
    const as = async (role: Role, method: string, id = '') => {
      const path = `/api/payload-locked-documents${id && `/${id}`}`
      const body = {
        document: { relationTo: 'events', value: event.id },
        user: { relationTo: 'users', value: users[role]?.id },
      }
      return (await rest({ config, path, method, body, token: tokens[role] })).status
    }
    for (const role of roles) expect([role, await as(role, 'POST')]).toEqual([role, 403])
    expect([403, 404]).toContain(await as('helper', 'PATCH', other.id))
    expect([403, 404]).toContain(await as('helper', 'DELETE', other.id))
    expect(await as('helper', 'DELETE', own.id)).toBe(200)
    expect(await as('administrator', 'PATCH', other.id)).toBe(200)
    expect(await as('administrator', 'DELETE', other.id)).toBe(200)
  })
})

describe('a helper', () => {
  const as = (path: string, method = 'GET', body?: unknown) =>
    rest({ config: test.config, path: `/api${path}`, method, body, token: tokens.helper })
  const docsOf = ({ json }: { json: Record<string, unknown> }) => json.docs as Record<string, unknown>[]

  it('sees the events that they help with before they are published, and no other drafts', async () => {
    const { payload } = test
    const other = await makeEvent(payload, { _status: 'draft' })
    const open = await makeEvent(payload)
    const ids = docsOf(await as('/events?limit=0&draft=true&depth=0')).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([helped.id, open.id]))
    expect(ids).not.toContain(other.id)
    expect((await as(`/events/${helped.id}`, 'PATCH', { title: 'Anders' })).status).toBe(403)
  })

  it('sees the registrations of these events alone, without consents, wishes and mails', async () => {
    const { payload } = test
    const consent = await makeConsentText(payload)
    const event = await makeEvent(payload, { registration: { consents: [consent.id] } })
    await payload.update({ collection: 'users', id: users.helper?.id ?? '', data: { events: [event.id] } })
    const consents = [{ key: consent.key, version: 1 }]
    const own = await makeRegistration(payload, { event, name: 'Erika', topicSuggestion: 'Wald', consents })
    await makeRegistration(payload, { event: await makeEvent(payload) })
    const docs = docsOf(await as('/registrations?depth=0'))
    expect(docs.map(({ id }) => id)).toEqual([own.id])
    expect(docs[0]).toMatchObject({ name: 'Erika', email: own.email, status: 'confirmed', attended: false })
    for (const hidden of ['consents', 'topicSuggestion', 'messages', 'seatKey', 'tokenSeed'])
      expect(docs[0]).not.toHaveProperty(hidden)
    for (const refused of ['messages', 'meetings', 'mail-templates', 'announcements', 'event-statistics'])
      expect({ refused, status: (await as(`/${refused}`)).status }).toEqual({ refused, status: 403 })
  })

  it('ticks who attended there, and changes nothing else', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { startsAt: inDays(1 / 48) })
    await payload.update({ collection: 'users', id: users.helper?.id ?? '', data: { events: [event.id] } })
    const own = await makeRegistration(payload, { event, name: 'Erika' })
    const other = await makeRegistration(payload, { event: await makeEvent(payload) })
    const change = { attended: true, name: 'Anders', status: 'cancelled' }
    const ticked = await as(`/registrations/${own.id}`, 'PATCH', change)
    expect(ticked.status).toBe(200)
    expect(ticked.json.doc).not.toHaveProperty('consents')
    const stored = await payload.findByID({ collection: 'registrations', id: own.id })
    expect(stored).toMatchObject({ attended: true, name: 'Erika', status: 'confirmed' })
    expect((await as(`/registrations/${other.id}`, 'PATCH', { attended: true })).status).toBe(403)
    expect((await as(`/events/${event.id}/seats`)).status).toBe(200)
    const elsewhere = typeof other.event === 'string' ? other.event : other.event.id
    expect((await as(`/events/${elsewhere}/seats`)).status).toBe(403)
  })

  it('cannot choose their own events or role', async () => {
    const { payload } = test
    const id = users.helper?.id ?? ''
    const { events } = await payload.findByID({ collection: 'users', id, depth: 0 })
    await as(`/users/${id}`, 'PATCH', {
      roles: ['administrator'],
      events: [helped.id, (await makeEvent(payload)).id],
    })
    expect(await payload.findByID({ collection: 'users', id, depth: 0 })).toMatchObject({
      roles: ['helper'],
      events,
    })
  })

  it('is not shown in the navigation what the public may read, nor an editor the accounts', () => {
    const hiddenFrom = (role: Role) =>
      test.config.collections
        .filter(
          ({ admin: { hidden } }) => typeof hidden === 'function' && hidden({ user: users[role] as never }),
        )
        .map(({ slug }) => slug as string)
        .sort()
    const publicOnes = ['consent-texts', 'event-templates', 'media', 'partners', 'speakers', 'topics']
    expect(hiddenFrom('helper')).toEqual([...publicOnes, 'users'])
    expect(hiddenFrom('editor')).toEqual(['users'])
    expect(hiddenFrom('administrator')).toEqual([])
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
  const queries = [
    'event',
    'events',
    'node',
    'organiser',
    'partner',
    'partners',
    'registration',
    'speaker',
    'speakers',
    'topic',
    'topics',
    'viewer',
  ]
  const mutations = [
    'cancelRegistration',
    'confirmRegistration',
    'correctName',
    'registerForEvent',
    'suggestTopic',
    'withdrawConsent',
  ]

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
