import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import type { Hono } from 'hono'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CollectionSlug, Payload } from 'payload'
import { toGlobalId } from '../../../graphql/globalId.ts'
import type { Field } from '../../../src/database/rules/soundDocument.ts'
import { feedFiles } from '../../../src/addresses/rules/feeds.ts'
import { locales } from '../../../src/i18n/rules/locale.ts'
import { documentOf } from '../../support/anyDocument.ts'
import { times } from '../../support/breadth.ts'
import {
  makeConsentText,
  makeEvent,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { maximalQuery } from '../../support/maximalQuery.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { addresses } from '../../support/addresses.ts'

/** `DOCUMENTS_SEED` sets another. */
const seed = Number(process.env.DOCUMENTS_SEED ?? 20261128)

/** Of each collection; `DOCUMENTS` sets how many. */
const each = Number(process.env.DOCUMENTS ?? times({ full: 30, short: 8 }))

/** So many are made for each that is kept: the more fields a collection has, the more of them the database itself refuses. */
const mostRefused = 5

let test: TestPayload
let payload: Payload
let app: Hono
let token: string

type Stored = Record<string, unknown> & { id: string }

/** What stands beside the odd documents, and has to stay there. */
const sound = { title: 'Bleibt stehen', speaker: 'Bleibende Rednerin', partner: 'Bleibender Verband' }

const publicCollections = ['topics', 'media', 'consent-texts', 'partners', 'speakers', 'events'] as const

const stored = new Map<CollectionSlug, Stored[]>()

/** Past Payload's hooks and rules. What the database itself refuses is left out. */
async function store(collection: (typeof publicCollections)[number], base: Stored): Promise<void> {
  const fields = payload.collections[collection].config.flattenedFields as unknown as Field[]
  let kept = 0
  for (const document of fc.sample(documentOf({ fields, base }), { numRuns: each * mostRefused, seed })) {
    if (kept === each) break
    const unique = randomUUID()
    const made = {
      ...document,
      ...(document.slug === base.slug && { slug: `odd-${unique}` }),
      ...('uid' in document && { uid: unique }),
      ...('filename' in document && { filename: `${unique}.png` }),
      ...('key' in document && { key: unique }),
    }
    kept += await payload.db.create({ collection, data: made }).then(
      () => 1,
      () => 0,
    )
  }
  const { docs } = await payload.db.find<Stored>({
    collection,
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
  })
  stored.set(
    collection,
    docs.filter(({ id }) => id !== base.id),
  )
}

const baseOf = async (collection: CollectionSlug, id: string): Promise<Stored> => {
  const found = await payload.db.findOne<Stored>({ collection, where: { id: { equals: id } } })
  if (!found) throw new Error(`There is no ${id} in ${collection}`)
  return found
}

const idsOf = (collection: CollectionSlug): string[] =>
  (stored.get(collection) ?? []).map(({ id }) => String(id))

beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  app = (await import('../../../src/publicApp.ts')).createPublicApp({ payload })
  const { email } = await makeUser(payload, ['editor'])
  token =
    (await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })).token ?? ''
  const picture = await makePicture(payload, { alt: 'Bild', name: 'bild.png' })
  const topic = await makeTopic(payload, { name: 'Klima' })
  const consent = await makeConsentText(payload)
  const speaker = await makeSpeaker(payload, {
    name: sound.speaker,
    biography: richText('Da.'),
    image: picture.id,
  })
  const partner = await makePartner(payload, { name: sound.partner, logo: picture.id })
  const event = await makeEvent(payload, {
    title: sound.title,
    description: richText('Alles da.'),
    image: picture.id,
    topics: [topic.id],
    speakers: [{ speaker: speaker.id, role: 'input' }],
    partners: [partner.id],
    materials: [{ title: 'Folien', file: picture.id }],
    registration: { consents: [], questions: [{ label: 'Essen?', options: [{ label: 'ja' }] }] },
  })
  const bases = {
    topics: topic,
    media: picture,
    'consent-texts': consent,
    partners: partner,
    speakers: speaker,
    events: event,
  }
  for (const collection of publicCollections) {
    await store(collection, await baseOf(collection, String(bases[collection].id)))
  }
  // So that whatever is odd is shown, by an event that is not.
  const hub = await baseOf('events', event.id)
  await payload.db.updateOne({
    collection: 'events',
    id: event.id,
    data: {
      ...hub,
      topics: [topic.id, ...idsOf('topics')],
      partners: [partner.id, ...idsOf('partners')],
      speakers: [
        ...(hub.speakers as object[]),
        ...idsOf('speakers').map((each) => ({ id: randomUUID(), speaker: each, role: 'panel' })),
      ],
      materials: [
        ...(hub.materials as object[]),
        ...idsOf('media').map((file) => ({ id: randomUUID(), title: { de: 'Datei' }, file })),
      ],
    },
  })
}, 120_000)
afterAll(() => test.stop())

const graphql = (query: string) =>
  app.request('/graphql', {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'Content-Type': 'application/json' },
  })

/** The answers that are none. */
async function failuresOf(paths: readonly string[]): Promise<[string, number][]> {
  const failures: [string, number][] = []
  for (const path of paths) {
    const { status } = await app.request(path)
    if (status >= 500) failures.push([path, status])
  }
  return failures
}

const slugsIn = (collection: CollectionSlug): string[] =>
  (stored.get(collection) ?? []).flatMap(({ slug }) =>
    typeof slug === 'string' ? [encodeURIComponent(slug.replace(/\p{Surrogate}/gu, '?'))] : [],
  )

describe(`documents of every shape that the database takes, ${each} a collection, seed ${seed}`, () => {
  it('are there, most of them', () => {
    for (const collection of publicCollections)
      expect([collection, idsOf(collection).length > each / 3]).toEqual([collection, true])
  })

  it('leave all pages, feeds and files standing, with everybody else on them', async () => {
    const pages = locales.flatMap((locale) => {
      const paths = addresses[locale]
      return [
        ...slugsIn('events').map(paths.event),
        ...slugsIn('speakers').map(paths.speaker),
        ...slugsIn('partners').map(paths.partner),
      ]
    })
    const files = slugsIn('events').map(addresses.de.calendar)
    const pictures = slugsIn('events')
      .slice(0, times({ full: 100, short: 4 }))
      .map(addresses.de.socialImage)
    expect(
      await failuresOf([...pages, ...files, ...pictures, ...locales.map((each) => addresses[each].archive)]),
    ).toEqual([])
    const lists = locales.flatMap((locale) => [
      addresses[locale].home,
      ...feedFiles.map((file) => addresses[locale].feed(file)),
    ])
    for (const path of lists) {
      const answer = await app.request(path)
      const body = await answer.text()
      expect([path, answer.status, body.includes(sound.title)]).toEqual([path, 200, true])
    }
    const sitemap = await app.request('/sitemap.xml')
    expect([sitemap.status, (await sitemap.text()).includes('bleibende-rednerin')]).toEqual([200, true])
    expect((await app.request('/health/ready')).status).toBe(200)
  })

  it('leave the API standing, lists as well as each by its id', async () => {
    const schema = buildSchema(await readFile('graphql/schema.graphql', 'utf8'))
    const [event] = (
      await payload.find({ collection: 'events', where: { slug: { equals: 'bleibt-stehen' } } })
    ).docs
    const query = maximalQuery({
      schema,
      slug: 'bleibt-stehen',
      args: {
        node: `(id: "${toGlobalId({ type: 'Event', id: String(event?.id) })}")`,
        events: '(first: 50, filter: { period: ALL })',
        speakers: '(first: 50)',
        partners: '(first: 50)',
        registration: `(token: "${'A'.repeat(43)}")`,
      },
    })
    const answer = (await (await graphql(query)).json()) as { data: unknown; errors?: { message: string }[] }
    expect(answer.errors ?? []).toEqual([])
    expect(JSON.stringify(answer.data)).toContain(sound.speaker)
    const kinds = { events: 'Event', speakers: 'Speaker', partners: 'Partner', topics: 'Topic' } as const
    for (const [collection, type] of Object.entries(kinds)) {
      for (const id of idsOf(collection as CollectionSlug)) {
        const node = await graphql(`{ node(id: "${toGlobalId({ type, id })}") { id __typename } }`)
        const { errors } = (await node.json()) as { errors?: unknown }
        expect([collection, id, errors]).toEqual([collection, id, undefined])
      }
    }
    for (const search of ['Bleibt', 'Rednerin']) {
      const found = await graphql(
        `{ events(filter: { period: ALL, search: "${search}" }) { nodes { title } } }`,
      )
      expect(await found.text()).toContain(sound.title)
    }
  })

  it('leave REST and the editors’ overview standing', async () => {
    for (const collection of publicCollections) {
      for (const path of [`/api/${collection}?limit=0`, `/api/${collection}?limit=0&locale=en&depth=2`]) {
        for (const as of [token, undefined]) {
          const { status, json } = await rest({ config: test.config, path, token: as })
          expect([path, status, Array.isArray(json.docs)]).toEqual([path, 200, true])
        }
      }
      for (const id of idsOf(collection)) {
        const { status } = await rest({
          config: test.config,
          path: `/api/${collection}/${id}?depth=1`,
          token,
        })
        expect([collection, id, status < 500]).toEqual([collection, id, true])
      }
    }
    const overview = await rest({ config: test.config, path: '/api/events/overview', token })
    expect([overview.status, (overview.json.unreadable as unknown[]).length > 0]).toEqual([200, true])
    expect((await rest({ config: test.config, path: '/api/access' })).status).toBe(200)
  })

  it('leave the mails about everything else standing', async () => {
    const event = await payload.find({
      collection: 'events',
      where: { slug: { equals: 'bleibt-stehen' } },
      depth: 0,
    })
    const { id } = await makeRegistration(payload, { event: event.docs[0]!, email: 'wer@example.org' })
    const { drainPendingMails } = await import('../../../src/mail/drainPendingMails.ts')
    await drainPendingMails({ payload, now: new Date() })
    const messages = await payload.find({ collection: 'messages', where: { registration: { equals: id } } })
    const { renderMessage } = await import('../../../src/mail/renderMessage.ts')
    const mail = await renderMessage({ payload, message: messages.docs[0]! })
    expect(mail?.text).toContain(sound.title)
  })
})
