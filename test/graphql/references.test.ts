import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { makeEvent, makePartner, makeSpeaker, makeTopic, richText } from '../support/factories.ts'
import { makePicture } from '../support/makePicture.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

beforeAll(async () => {
  const { payload } = test
  const speakers = []
  for (const name of ['Özge Acar', 'Otto Adler', 'Zoe Brand', 'Anna Curtis'])
    speakers.push(await makeSpeaker(payload, { name }))
  const partners = [
    await makePartner(payload, { name: 'LAG B' }),
    await makePartner(payload, { name: 'LAG A' }),
  ]
  const topics = [await makeTopic(payload, { name: 'Klima' }), await makeTopic(payload, { name: 'Ämter' })]
  await makeEvent(payload, {
    speakers: speakers.map(({ id }) => ({ speaker: id, role: 'input' as const })),
    partners: partners.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
  })
  // Of a draft alone, and of nothing: neither is public.
  const hidden = {
    speaker: await makeSpeaker(payload, { name: 'Geheim Geheim', biography: richText('Geheim') }),
    partner: await makePartner(payload, { name: 'Geheim' }),
    topic: await makeTopic(payload, { name: 'Geheim' }),
  }
  await makeEvent(payload, {
    _status: 'draft',
    speakers: [{ speaker: hidden.speaker.id, role: 'input' }],
    partners: [hidden.partner.id],
    topics: [hidden.topic.id],
  })
  await makeSpeaker(payload, { name: 'Allein Allein' })
})

interface Page {
  nodes: { name: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }
  totalCount: number
}

const speakersQuery =
  'query ($first: Int, $after: String) { speakers(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }'

const speakersPage = async (variables: Record<string, unknown>) =>
  (await test.ask<{ speakers: Page }>(speakersQuery, variables)).data.speakers

describe('speakers, partners and topics', () => {
  it('lists those of published events, in German order', async () => {
    const { data } = await test.ask(
      '{ speakers { nodes { name } totalCount } partners { nodes { name } totalCount } topics { name slug } }',
    )
    expect(data).toEqual({
      speakers: {
        nodes: ['Anna Curtis', 'Otto Adler', 'Özge Acar', 'Zoe Brand'].map((name) => ({ name })),
        totalCount: 4,
      },
      partners: { nodes: [{ name: 'LAG A' }, { name: 'LAG B' }], totalCount: 2 },
      topics: [
        { name: 'Ämter', slug: 'aemter' },
        { name: 'Klima', slug: 'klima' },
      ],
    })
  })

  it('pages through speakers', async () => {
    const first = await speakersPage({ first: 3 })
    expect(first.nodes.map(({ name }) => name)).toEqual(['Anna Curtis', 'Otto Adler', 'Özge Acar'])
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const second = await speakersPage({ first: 3, after: first.pageInfo.endCursor })
    expect(second).toMatchObject({
      nodes: [{ name: 'Zoe Brand' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
      totalCount: 4,
    })
  })

  it('pages through partners', async () => {
    const query =
      'query ($after: String) { partners(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }'
    const first = (await test.ask<{ partners: Page }>(query)).data.partners
    const second = (await test.ask<{ partners: Page }>(query, { after: first.pageInfo.endCursor })).data
      .partners
    expect([first, second].flatMap(({ nodes }) => nodes)).toEqual([{ name: 'LAG A' }, { name: 'LAG B' }])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  it.each([{ first: 0 }, { first: 51 }, { after: 'nonsense' }])('refuses %j', async (variables) => {
    const { errors } = await test.ask(speakersQuery, variables)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argumentName: Object.keys(variables)[0],
    })
  })
})

describe('speaker, partner and topic', () => {
  it.each([
    ['speaker', 'oezge-acar', { name: 'Özge Acar' }],
    ['partner', 'lag-a', { name: 'LAG A' }],
    ['topic', 'aemter', { name: 'Ämter' }],
  ])('finds a %s by its slug and by its id, with its events', async (type, slug, shown) => {
    const selection = 'id name locale events { totalCount nodes { title locale } pageInfo { hasNextPage } }'
    const { data } = await test.ask<Record<string, { id: string }>>(
      `query ($slug: String!) { found: ${type}(slug: $slug) { ${selection} } }`,
      { slug },
    )
    const found = {
      ...shown,
      id: data.found?.id,
      locale: 'de',
      events: {
        totalCount: 1,
        nodes: [{ title: expect.any(String), locale: 'de' }],
        pageInfo: { hasNextPage: false },
      },
    }
    expect(data).toEqual({ found })
    expect(
      await test.ask(`query ($id: ID!) { found: ${type}(id: $id, locale: en) { name locale } }`, {
        id: found.id,
      }),
    ).toEqual({ data: { found: { ...shown, locale: 'en' } } })
    const narrowed = `query ($slug: String!) {
      found: ${type}(slug: $slug) { events(filter: { period: PAST }) { totalCount } }
      unknown: ${type}(slug: "nichts") { name }
    }`
    expect(await test.ask(narrowed, { slug })).toEqual({
      data: { found: { events: { totalCount: 0 } }, unknown: null },
    })
  })

  it.each(['speaker', 'partner', 'topic'])('hides a %s of drafts alone', async (type) => {
    const slug = type === 'speaker' ? 'geheim-geheim' : 'geheim'
    expect(await test.ask(`{ found: ${type}(slug: "${slug}") { name } }`)).toEqual({ data: { found: null } })
  })

  it('wants exactly one of id and slug, and an id of the type', async () => {
    const { data } = await test.ask<{ topics: { id: string }[] }>('{ topics { id } }')
    for (const args of ['slug: null', 'id: "x", slug: "x"', `id: "${data.topics[0]?.id}"`]) {
      const { errors } = await test.ask(`{ speaker(${args}) { name } }`)
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argumentName: 'id' })
    }
  })

  it('says what is not there in the language asked for, and answers in it throughout', async () => {
    const { payload } = test
    const speaker = await makeSpeaker(payload, { name: 'Vera Wechsel', position: 'Landrätin' })
    const topic = await makeTopic(payload, { name: 'Wahlen' })
    await payload.update({ collection: 'topics', id: topic.id, locale: 'en', data: { name: 'Elections' } })
    const event = await makeEvent(payload, {
      title: 'Wahlabend',
      summary: 'Kurz',
      slug: 'wahlabend',
      accessibility: { note: 'Mit Dolmetscherin', easyLanguageText: richText('Wir zählen Stimmen.') },
      topics: [topic.id],
      speakers: [{ speaker: speaker.id, role: 'host', label: 'Gastgeberin' }],
    })
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'Election night' },
    })
    const { data } = await test.ask<{ event: { untranslated: { field: string; language: string }[] } }>(`{
      event(slug: "wahlabend", locale: en) {
        title
        topics { name locale untranslated { field } }
        speakers { speaker { position locale untranslated { field language } } }
        untranslated { field language }
      }
    }`)
    expect(data.event).toMatchObject({
      title: 'Election night',
      topics: [{ name: 'Elections', locale: 'en', untranslated: [] }],
      speakers: [
        {
          speaker: {
            position: 'Landrätin',
            locale: 'en',
            untranslated: [{ field: 'position', language: 'de' }],
          },
        },
      ],
    })
    expect(data.event.untranslated).toEqual(
      expect.arrayContaining([
        { field: 'summary', language: 'de' },
        { field: 'accessibility.note', language: 'de' },
        { field: 'accessibility.easyLanguage', language: 'de' },
        { field: 'speakers.0.roleLabel', language: 'de' },
      ]),
    )
    const fromTopic = await test.ask(
      '{ topic(slug: "wahlen", locale: en) { events { nodes { title topics { name } } } } }',
    )
    expect(fromTopic.data).toEqual({
      topic: { events: { nodes: [{ title: 'Election night', topics: [{ name: 'Elections' }] }] } },
    })
    await payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' } })
  })

  it('answers in German where the language is null', async () => {
    const names = ['events', 'speakers', 'partners'].map((name) => `${name}(locale: null) { totalCount }`)
    const { data, errors } = await test.ask(
      `{ ${names.join(' ')} topics(locale: null) { locale } organiser(locale: null) { name } speaker(slug: "zoe-brand", locale: null) { locale } }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      topics: [{ locale: 'de' }, { locale: 'de' }],
      organiser: { name: 'Grünes Forum Selbstverwaltung' },
      speaker: { locale: 'de' },
    })
  })

  it('pages by edges, forwards and backwards', async () => {
    const query =
      'query ($last: Int, $before: String) { speakers(last: $last, before: $before) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor } } }'
    const { data } = await test.ask<{ speakers: Page & { edges: { cursor: string }[] } }>(query, { last: 2 })
    expect(data.speakers).toMatchObject({
      edges: [{ node: { name: 'Özge Acar' } }, { node: { name: 'Zoe Brand' } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: data.speakers.edges[0]?.cursor },
    })
    const before = await test.ask(query, { last: 2, before: data.speakers.edges[0]?.cursor })
    expect(before.data).toMatchObject({
      speakers: {
        edges: [{ node: { name: 'Anna Curtis' } }, { node: { name: 'Otto Adler' } }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    })
  })
})

describe('node', () => {
  it('finds again whatever has an id', async () => {
    const { data } = await test.ask<
      Record<string, { nodes: { id: string; __typename: string }[] }> & { topics: { id: string }[] }
    >(
      '{ events { nodes { id __typename } } speakers { nodes { id __typename } } partners { nodes { id __typename } } topics { id __typename } }',
    )
    const found = [
      ...(data.events?.nodes ?? []),
      ...(data.speakers?.nodes ?? []),
      ...(data.partners?.nodes ?? []),
      ...data.topics,
    ]
    expect(found).toHaveLength(9)
    for (const each of found) {
      const again = await test.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: each.id })
      expect(again).toEqual({ data: { node: each } })
    }
  })

  it('shows what belongs to the type', async () => {
    const { data } = await test.ask<{ speakers: { nodes: { id: string }[] } }>(
      '{ speakers { nodes { id } } }',
    )
    const query = 'query ($id: ID!) { node(id: $id) { ... on Speaker { name biography } } }'
    expect(await test.ask(query, { id: data.speakers.nodes[0]?.id })).toEqual({
      data: { node: { name: 'Anna Curtis', biography: null } },
    })
  })

  it.each(['speakers', 'partners', 'topics'] as const)('hides %s of drafts', async (collection) => {
    const { docs } = await test.payload.find({ collection, where: { name: { like: 'Geheim' } } })
    const type = { speakers: 'Speaker', partners: 'Partner', topics: 'Topic' }[collection]
    const id = Buffer.from(`${type}:${docs[0]?.id}`).toString('base64url')
    expect(await test.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
      data: { node: null },
    })
  })

  it.each([
    '',
    'nonsense',
    Buffer.from('Registration:1').toString('base64url'),
    Buffer.from('Event:').toString('base64url'),
  ])('refuses %j as an id', async (id) => {
    const { errors } = await test.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argumentName: 'id' })
  })
})

describe('a picture', () => {
  interface Image {
    width: number
    height: number
    url: string
    at300: string
    at321: string
    at2000: string
    sizes: { url: string; width: number; height: number }[]
  }

  async function imageOf(picture: { width: number; height: number; name: string }): Promise<Image> {
    const { id } = await makePicture(test.payload, { alt: 'Ein Rathaus', ...picture })
    const { slug } = await makeEvent(test.payload, { image: id })
    const { data } = await test.ask<{ event: { image: Image } }>(
      `query ($slug: String!) {
      event(slug: $slug) {
        image {
          width height url sizes { url width height }
          at300: url(width: 300) at321: url(width: 321) at2000: url(width: 2000)
        }
      }
    }`,
      { slug },
    )
    return data.event.image
  }

  it('has smaller copies in WebP, and an address for each width', async () => {
    const { sizes, ...image } = await imageOf({ width: 1000, height: 500, name: 'breit.png' })
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [800, 400],
    ])
    const [small, medium] = sizes.map(({ url }) => url)
    expect(image).toMatchObject({ width: 1000, height: 500, at300: small, at321: medium, at2000: image.url })
    for (const { url, width, height } of sizes) {
      const file = await readFile(path.join(test.dataDir, 'media', path.basename(new URL(url).pathname)))
      expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width, height })
    }
  })

  it.each([
    ['the middle, where nobody has said anything', {}, { x: 50, y: 50 }],
    ['a corner', { focalX: 0, focalY: 0 }, { x: 0, y: 0 }],
    ['a place at the left edge', { focalX: 0, focalY: 30 }, { x: 0, y: 30 }],
    ['a place at the upper edge', { focalX: 70, focalY: 0 }, { x: 70, y: 0 }],
  ])('says what must be seen of it: %s', async (_, focus, focalPoint) => {
    const data = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#0b6b43' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'ausschnitt.png', size: data.length }
    const { payload } = test
    const asked = async (id: string | number) => {
      const { slug } = await makeEvent(payload, { image: id as string })
      const query = 'query ($slug: String!) { event(slug: $slug) { image { focalPoint { x y } } } }'
      const answer = await test.ask<{ event: { image: { focalPoint: object } } }>(query, { slug })
      return answer.data.event.image.focalPoint
    }
    const withFile = await payload.create({ collection: 'media', data: { alt: 'Gleich', ...focus }, file })
    expect(await asked(withFile.id)).toEqual(focalPoint)
    const { id } = await payload.create({ collection: 'media', data: { alt: 'Später' }, file })
    await payload.update({ collection: 'media', id, data: focus })
    expect(await asked(id)).toEqual(focalPoint)
    await payload.update({ collection: 'media', id, data: focus, file })
    expect(await asked(id)).toEqual(focalPoint)
    // As the form of the admin sends it.
    const query = { uploadEdits: { focalPoint } }
    const edited = { payload, query } as unknown as PayloadRequest
    const drawn = await payload.create({ collection: 'media', data: { alt: 'Geformt' }, file, req: edited })
    expect(await asked(drawn.id)).toEqual(focalPoint)
  })

  it('has no copy that would be larger than itself', async () => {
    const image = await imageOf({ width: 12, height: 8, name: 'klein.png' })
    expect(image).toMatchObject({ sizes: [], at300: image.url })
  })
})
