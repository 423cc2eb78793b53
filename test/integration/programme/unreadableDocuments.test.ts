import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { optionsOf } from '../../../src/options.ts'
import { unreadableDocumentsOf } from '../../../src/runtime/unreadableDocuments.ts'
import { testDatabase } from '../../support/database.ts'
import {
  inDays,
  makeEvent,
  makeRegistration,
  makeSpeaker,
  makeTopic,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { rest } from '../../support/rest.ts'
import { storeRaw } from '../../support/storeRaw.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let app: Hono
let token: string
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  app = (await import('../../../src/publicApp.ts')).createPublicApp({ payload })
  const { email } = await makeUser(payload, ['editor'])
  token =
    (await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })).token ?? ''
})
afterAll(() => test.stop())

const graphql = (query: string) =>
  app.request('/graphql', {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'Content-Type': 'application/json' },
  })

/** Past Payload's hooks and rules, as an import or an older version may have done. */
const storeIn = async (
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
): Promise<void> => {
  const stored = await payload.db.findOne<{ id: string }>({
    collection,
    where: { id: { equals: id } },
  })
  await payload.db.updateOne({ collection, id, data: { ...stored, ...data } })
}

const refusals = ({ json }: { json: Record<string, unknown> }) => {
  const [error] = json.errors as { data: { errors: { path: string; message: string }[] } }[]
  return error?.data.errors.map(({ path, message }) => [path, message])
}

const editor = 'Dieser Text hat nicht die Form, die der Editor schreibt'

describe('what comes in', () => {
  const event = { title: 'Neu', startsAt: '2030-01-01T18:00:00Z', endsAt: '2030-01-01T20:00:00Z' }
  const text = richText('Text')
  const withNode = (node: object) => ({ root: { ...text.root, children: [node] } })

  it.each([
    ['events', { ...event, description: 'Nur Text', _status: 'published' }, 'description', ''],
    ['events', { ...event, description: 'Nur Text', _status: 'draft' }, 'description', ''],
    ['events', { ...event, description: { root: {} } }, 'description', ' (die Stelle: root.type)'],
    [
      'events',
      { ...event, description: withNode({ type: 'upload' }) },
      'description',
      ' (die Stelle: root.children.0.value)',
    ],
    [
      'events',
      { ...event, description: withNode({ type: 'table', children: [{ type: 'paragraph', children: [] }] }) },
      'description',
      ' (die Stelle: root.children.0.children.0.type)',
    ],
    ['events', { ...event, registration: { notices: [] } }, 'registration.notices', ''],
    ['speakers', { name: 'Ada', biography: 'Nur Text' }, 'biography', ''],
  ])(
    'is refused at a rich text that the editor cannot have made: %s %j',
    async (collection, body, path, place) => {
      const answer = await rest({
        config: test.config,
        path: `/api/${collection}`,
        method: 'POST',
        body,
        token,
      })
      expect([answer.status, refusals(answer)]).toEqual([
        400,
        [[path, `${editor}${place}. Bitte geben Sie ihn im Editor ein.`]],
      ])
    },
  )

  it('is refused in English where the client reads that, and over the local API too', async () => {
    const answer = await rest({
      config: test.config,
      path: '/api/events',
      method: 'POST',
      body: { ...event, description: 'Plain' },
      token,
      headers: { 'Accept-Language': 'en' },
    })
    expect(refusals(answer)).toEqual([
      [
        'description',
        'This text is not in the format that the editor writes. Please enter it in the editor.',
      ],
    ])
    const { id } = await makeEvent(payload)
    await expect(
      payload.update({ collection: 'events', id, data: { description: 'Nur Text' as never } }),
    ).rejects.toMatchObject({ status: 400 })
  })

  it.each([
    [{ registration: { capacity: 1.5 } }, 'registration.capacity'],
    [{ registration: { keepDays: '3e10' } }, 'registration.keepDays'],
  ])('is refused at a number that counts and is no whole one: %j', async (wrong, path) => {
    const body = { ...event, ...wrong }
    const answer = await rest({ config: test.config, path: '/api/events', method: 'POST', body, token })
    expect([answer.status, refusals(answer)]).toEqual([400, [[path, 'Hier wird eine ganze Zahl erwartet.']]])
  })

  const nowhere = '00000000-0000-4000-8000-000000000000'
  const unknown = ({ payload: { db } }: TestPayload): string | number =>
    db.defaultIDType === 'number' ? 2 ** 31 - 2 : testDatabase === 'mongodb' ? '0'.repeat(24) : nowhere

  it.each<[string, (id: string | number, topic: string) => object]>([
    ['topics', (id, topic) => ({ topics: [topic, id] })],
    ['image', (id) => ({ image: id })],
    ['programme.1.speakers', (id) => ({ programme: [{ title: 'A' }, { title: 'B', speakers: [id] }] })],
    ['registration.consents', (id) => ({ registration: { consents: [id] } })],
  ])(
    'is refused at what it would refer to and there is not, and half of it is not stored: %s',
    async (path, bodyOf) => {
      const topic = await makeTopic(payload)
      const { id } = await makeEvent(payload, { topics: [topic.id] })
      const title = `Ins Leere: ${path}`
      const body = { ...bodyOf(unknown(test), topic.id), title }
      for (const [route, method] of [
        [`/api/events/${id}`, 'PATCH'],
        ['/api/events', 'POST'],
        ['/api/events?draft=true', 'POST'],
      ] as const) {
        const sent = method === 'POST' ? { ...event, ...body } : body
        const answer = await rest({ config: test.config, path: route, method, body: sent, token })
        const sentence = 'Das gibt es nicht oder nicht mehr. Wählen Sie etwas anderes.'
        expect([answer.status, refusals(answer)]).toEqual([400, [[path, sentence]]])
      }
      const { totalDocs } = await payload.count({ collection: 'events', where: { title: { equals: title } } })
      expect(totalDocs).toBe(0)
      expect((await payload.findByID({ collection: 'events', id, depth: 0 })).topics).toEqual([topic.id])
    },
  )

  it('may be null where a list is, and one where several may be; a group is none', async () => {
    const [topic, speaker] = [await makeTopic(payload), await makeSpeaker(payload)]
    const { id } = await makeEvent(payload, { speakers: [{ speaker: speaker.id, role: 'input' }] })
    const send = (body: object) =>
      rest({ config: test.config, path: `/api/events/${id}`, method: 'PATCH', body, token })
    const lists = { speakers: null, programme: null, topics: topic.id, registration: { questions: null } }
    expect((await send(lists)).status).toBe(200)
    expect(await payload.findByID({ collection: 'events', id, depth: 0 })).toMatchObject({
      speakers: [],
      programme: [],
      topics: [topic.id],
      registration: { enabled: true, questions: [] },
    })
    const groups = await send({ registration: null, location: null })
    const sentence = 'Hier wird eine Gruppe von Feldern erwartet.'
    expect([groups.status, refusals(groups)]).toEqual([
      400,
      [
        ['location', sentence],
        ['registration', sentence],
      ],
    ])
  })

  const withLinks = (...urls: string[]) => {
    const [block] = text.root.children as { children: object[] }[]
    const links = urls.map((url, index) => ({
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url },
      children: [{ ...block?.children[0], text: `Link${index}` }],
    }))
    return { root: { ...text.root, children: [{ ...block, children: links }] } }
  }

  it('has the addresses of links as they were meant, on every path and in every format', async () => {
    const typed = ['gruene-mv.de', 'tel:0385 12345', 'mailto:a@example.org?subject=Eine Frage', '/archiv']
    const body = { ...event, title: 'Mit Links', description: withLinks(...typed), _status: 'published' }
    const answer = await rest({ config: test.config, path: '/api/events', method: 'POST', body, token })
    expect(answer.status).toBe(201)
    const { id, slug } = answer.json.doc as { id: string; slug: string }
    const meant = ['https://gruene-mv.de', 'tel:038512345', 'mailto:a@example.org?subject=Eine%20Frage']
    const addresses = async () => {
      const { description } = await payload.findByID({ collection: 'events', id })
      return JSON.stringify(description).match(/(?<="url":")[^"]*/g)
    }
    expect(await addresses()).toEqual([...meant, '/archiv'])
    await payload.update({ collection: 'events', id, data: { description: withLinks(...typed) } })
    expect(await addresses()).toEqual([...meant, '/archiv'])
    // As a version before this one stored it.
    await storeIn('events', id, { description: { de: withLinks(...typed, 'javascript:alert(1)') } })

    const page = await (await app.request(`/veranstaltungen/${slug}`)).text()
    for (const url of [...meant, '/archiv']) expect(page).toContain(`<a href="${url}" rel="noopener">Link`)
    expect(page).toContain('Link4')
    expect(page).not.toContain('javascript:')
    const formats = await graphql(
      `{ event(slug: "${slug}") { html: description markdown: description(format: MARKDOWN) plain: description(format: PLAIN) } }`,
    )
    const { data } = (await formats.json()) as { data: { event: Record<string, string> } }
    const archive = `${optionsOf(payload).publicUrl}/archiv`
    for (const url of [...meant, archive]) {
      expect(data.event.html).toContain(`<a href="${url}" rel="noopener">`)
      expect(data.event.markdown).toContain(`](<${url}>)`)
    }
    const plain = `Link0 (https://gruene-mv.de)Link1 (038512345)Link2 (a@example.org)Link3 (${archive})Link4`
    expect(data.event.plain).toBe(plain)
    const calendar = await (await app.request(`/veranstaltungen/${slug}.ics`)).text()
    expect(calendar.replaceAll('\r\n ', '')).toContain(plain)
    const feed = await (await app.request('/feeds/events.atom')).text()
    expect(feed).toContain(`href=&quot;${archive}&quot;`)
  })

  it('is refused at a link that leads nowhere, which is named', async () => {
    const body = { ...event, description: withLinks('https://example.org', 'javascript:alert(1)') }
    for (const path of ['/api/events', '/api/events?draft=true']) {
      const answer = await rest({ config: test.config, path, method: 'POST', body, token })
      expect([answer.status, refusals(answer)]).toEqual([
        400,
        [
          [
            'description',
            'Der Link „javascript:alert(1)“ führt nirgendwohin. Möglich sind Internetadressen (https://…), E-Mail-Adressen, Telefonnummern (tel:…) und Seiten dieser Website (/…).',
          ],
        ],
      ])
    }
  })

  it('stores no half of a document of which a text is none', async () => {
    const body = { name: 'Halber Verband', description: { eins: 1 } }
    const answer = await rest({ config: test.config, path: '/api/partners', method: 'POST', body, token })
    expect([answer.status, refusals(answer)]).toEqual([
      400,
      [['description', 'Hier wird ein Text erwartet.']],
    ])
    const { docs } = await payload.find({ collection: 'partners', where: { name: { equals: body.name } } })
    expect(docs).toEqual([])
  })
})

describe('a text in one language', () => {
  const create = (body: object, locale = 'en') =>
    rest({ config: test.config, path: `/api/events?locale=${locale}`, method: 'POST', body, token })
  const times = { startsAt: inDays(20), endsAt: inDays(21) }

  it('cannot be published without the default one where it is required, and says so at the field', async () => {
    const published = { title: 'English only', ...times, _status: 'published' }
    const sentence =
      'Auf Deutsch fehlt dieser Text. Wählen Sie oben die Sprache Deutsch und tragen Sie ihn zuerst dort ein.'
    const answer = await create(published)
    expect([answer.status, refusals(answer)]).toEqual([400, [['title', sentence]]])
    const draft = await create({ ...published, _status: 'draft' })
    expect(draft.status).toBe(201)
    const path = `/api/events/${(draft.json.doc as { id: string }).id}`
    const publish = (locale: string, body: object = {}) =>
      rest({
        config: test.config,
        path: `${path}?locale=${locale}`,
        method: 'PATCH',
        body: { ...body, _status: 'published' },
        token,
      })
    expect(refusals(await publish('en'))).toEqual([['title', sentence]])
    const file = await makePicture(payload, { alt: 'Plan', name: 'plan.png' })
    expect((await publish('de', { title: 'Auch auf Deutsch' })).status).toBe(200)
    const materials = [{ title: 'Slides', file: file.id }]
    expect(refusals(await publish('en', { materials }))).toEqual([['materials.0.title', sentence]])
    expect((await publish('en', { title: 'In English' })).status).toBe(200)
  })

  it('is shown in every other one too, marked with its own', async () => {
    const topic = await makeTopic(payload, { name: 'Wird englisch' })
    const event = await makeEvent(payload, {
      title: 'Wird englisch',
      summary: 'Bleibt',
      topics: [topic.id],
      description: richText('Bleibt auch'),
    })
    await storeIn('topics', topic.id, { name: { en: 'Climate in English' } })
    await storeIn('events', event.id, {
      title: { de: '  ', en: 'Only in English' },
      summary: { de: 'Bleibt', en: '' },
      description: { de: richText('Bleibt auch'), en: richText('') },
    })
    const german = await (await app.request(`/veranstaltungen/${event.slug}`)).text()
    expect(german).toMatch(/<h1[^>]* lang="en"[^>]*>Only in English<\/h1>/)
    expect(german).toContain('<span lang="en">Climate in English</span>')
    const english = await (await app.request(`/en/events/${event.slug}`)).text()
    expect(english).toMatch(/<h1>Only in English<\/h1>/)
    expect(english).toMatch(/lang="de"[^>]*><p>Bleibt auch<\/p>/)
    for (const path of [
      '/feeds/events.ics',
      '/feeds/events.atom',
      '/feeds/sunflower.ics',
      '/',
      `/veranstaltungen/${event.slug}.ics`,
    ]) {
      const text = (await (await app.request(path)).text()).replaceAll('\r\n ', '')
      expect([path, text.includes('Only in English')]).toEqual([path, true])
    }
    const answer = await graphql(`{ event(slug: "${event.slug}", locale: de) { title topics { name } } }`)
    expect(await answer.json()).toEqual({
      data: { event: { title: 'Only in English', topics: [{ name: 'Climate in English' }] } },
    })
    const { json } = await rest({ config: test.config, path: `/api/events/${event.id}?locale=de&depth=0` })
    expect(json.title).toBe('Only in English')
    expect(unreadableDocumentsOf(payload).list()).toEqual([])
  })

  it('has a default in the default language alone, whichever field has one', async () => {
    interface Field {
      name: string
      localized?: boolean
      defaultValue?: unknown
      flattenedFields?: Field[]
    }
    const req = await createLocalReq({ locale: 'en' }, payload)
    const localized = (fields: Field[], path: string): [string, unknown][] =>
      fields.flatMap(({ name, localized: isLocalized, defaultValue, flattenedFields = [] }) => [
        ...(isLocalized ? [[`${path}.${name}`, defaultValue] as [string, unknown]] : []),
        ...localized(flattenedFields, `${path}.${name}`),
      ])
    const found = Object.values(payload.collections).flatMap(({ config: { slug, flattenedFields } }) =>
      localized(flattenedFields as unknown as Field[], slug),
    )
    expect(found.map(([path]) => path)).toEqual(
      expect.arrayContaining(['events.title', 'events.location.name']),
    )
    for (const [path, value] of found) {
      const inEnglish: unknown =
        typeof value === 'function' ? await value({ locale: 'en', req, user: null }) : value
      expect([path, inEnglish]).toEqual([path, undefined])
    }
  })

  it('is none where it has no words, so that the other one is shown', async () => {
    const { id, slug } = await makeEvent(payload, {
      title: ' Mit Rand ',
      description: richText('Deutsche Worte'),
    })
    const write = (data: object) =>
      rest({ config: test.config, path: `/api/events/${id}?locale=en`, method: 'PATCH', body: data, token })
    expect(
      (await write({ title: 'In English', summary: 'Words', description: richText('Words') })).status,
    ).toBe(200)
    expect((await write({ summary: ' \u00A0\u200B', description: richText('', ' ') })).status).toBe(200)
    const { title, summary, description } = (await payload.findByID({
      collection: 'events',
      id,
      locale: 'all',
    })) as unknown as Record<string, { de: unknown; en: unknown }>
    expect([title?.de, summary?.en, description?.en]).toEqual(['Mit Rand', '', null])
    expect(await (await app.request(`/en/events/${slug}`)).text()).toContain('Deutsche Worte')
    const blank = await rest({
      config: test.config,
      path: `/api/events/${id}`,
      method: 'PATCH',
      body: { title: ' \u200B', _status: 'published' },
      token,
    })
    expect([blank.status, refusals(blank)]).toEqual([400, [['title', 'Pflichtfeld']]])
  })

  it('is in the mails about its event', async () => {
    const event = await makeEvent(payload, { title: 'Wird englisch' })
    await storeIn('events', event.id, { title: { en: 'Mailed in English' } })
    const { id } = await makeRegistration(payload, { event, email: 'wer@example.org' })
    const { drainPendingMails } = await import('../../../src/mail/drainPendingMails.ts')
    await drainPendingMails({ payload, now: new Date() })
    const { docs } = await payload.find({ collection: 'messages', where: { registration: { equals: id } } })
    const { renderMessage } = await import('../../../src/mail/renderMessage.ts')
    const mail = await renderMessage({ payload, message: docs[0]! })
    expect(mail?.text).toContain('Mailed in English')
  })
})

describe('a document that cannot be read', () => {
  it('is shown without the text that is broken, and nothing else suffers', async () => {
    const speaker = await makeSpeaker(payload, { name: 'Kaputte Biografie', biography: richText('Weg') })
    const broken = await makeEvent(payload, { title: 'Mit kaputtem Text', description: richText('Weg') })
    const sound = await makeEvent(payload, {
      title: 'Mit heilem Text',
      description: richText('Da'),
      speakers: [{ speaker: speaker.id, role: 'input' }],
    })
    await storeIn('events', broken.id, { description: { de: 'Nur Text' } })
    await storeIn('speakers', speaker.id, { biography: { de: { root: { children: [null] } } } })

    for (const path of [
      '/',
      '/en',
      `/veranstaltungen/${broken.slug}`,
      `/veranstaltungen/${sound.slug}`,
      '/sitemap.xml',
    ]) {
      expect([path, (await app.request(path)).status]).toEqual([path, 200])
    }
    for (const path of ['/feeds/events.ics', '/feeds/events.atom', '/feeds/sunflower.ics']) {
      const answer = await app.request(path)
      expect([path, answer.status]).toEqual([path, 200])
      const text = (await answer.text()).replaceAll('\r\n ', '')
      expect(text).toContain('Mit kaputtem Text')
      expect(text).toContain('Mit heilem Text')
    }
    const listed = await graphql(
      '{ events { nodes { title description speakers { speaker { biography } } } } }',
    )
    const { data, errors } = (await listed.json()) as {
      data: { events: { nodes: object[] } }
      errors?: unknown
    }
    expect(errors).toBeUndefined()
    expect(data.events.nodes).toContainEqual({ title: 'Mit kaputtem Text', description: '', speakers: [] })
    expect(data.events.nodes).toContainEqual({
      title: 'Mit heilem Text',
      description: '<p>Da</p>',
      speakers: [{ speaker: { biography: null } }],
    })
    expect((await rest({ config: test.config, path: '/api/events?limit=0' })).status).toBe(200)
    expect(unreadableDocumentsOf(payload).list()).toEqual(
      expect.arrayContaining([
        { collection: 'events', id: String(broken.id), paths: ['description'], isLeftOut: false },
        { collection: 'speakers', id: String(speaker.id), paths: ['biography'], isLeftOut: false },
      ]),
    )
    expect(await (await app.request('/health/ready')).json()).toMatchObject({
      status: 'ready',
      unreadableDocuments: { events: 1, speakers: 1 },
    })
    const overview = await rest({ config: test.config, path: '/api/events/overview', token })
    expect(overview.json.unreadable).toContainEqual({
      collection: 'events',
      id: String(broken.id),
      kind: 'Veranstaltung',
      title: expect.stringContaining('Mit kaputtem Text'),
      fields: ['Beschreibung'],
      isLeftOut: false,
    })

    await payload.update({ collection: 'events', id: broken.id, data: { description: richText('Geheilt') } })
    expect(await (await app.request(`/veranstaltungen/${broken.slug}`)).text()).toContain('Geheilt')
    expect(
      unreadableDocumentsOf(payload)
        .list()
        .map(({ collection }) => collection),
    ).toEqual(['speakers'])
  })

  it('says of accessibility what can be read', async () => {
    const { slug } = await makeEvent(payload, {
      title: 'Halb lesbar',
      accessibility: { signLanguage: true, captions: true },
    })
    const raw = { payload, collection: 'events', slug }
    // The other databases have columns for what there is, and PostgreSQL takes nothing else there.
    if (testDatabase === 'mongodb') await storeRaw({ ...raw, field: 'accessibility.telepathy', value: 1 })
    const perhaps = testDatabase === 'postgres' ? 'false' : 'vielleicht'
    await storeRaw({ ...raw, field: 'accessibility.captions', value: perhaps })
    contentVersionOf(payload).raise()
    const html = await (await app.request(`/veranstaltungen/${slug}`)).text()
    expect(html).toContain('Gebärdensprache (DGS)</li></ul>')
    expect(html).not.toContain('Untertitel')
    const answer = await graphql(`{ event(slug: "${slug}") { accessibility { features } } }`)
    expect(await answer.json()).toEqual({
      data: { event: { accessibility: { features: ['SIGN_LANGUAGE'] } } },
    })
  })

  it('is left out where it lacks what it cannot be shown without, until it has that', async () => {
    const topic = await makeTopic(payload, { name: 'Thema mit Namen' })
    const broken = await makeEvent(payload, { title: 'Ohne Zeit', topics: [topic.id] })
    await storeIn('events', broken.id, { startsAt: null })
    const titles = async () => {
      const answer = await graphql('{ events(filter: { period: ALL }) { nodes { title } } }')
      const { data } = (await answer.json()) as { data: { events: { nodes: { title: string }[] } } }
      return data.events.nodes.map(({ title }) => title)
    }
    expect(await titles()).toEqual(expect.arrayContaining(['Mit heilem Text']))
    expect(await titles()).not.toContain('Ohne Zeit')
    expect((await app.request(`/veranstaltungen/${broken.slug}`)).status).toBe(404)
    expect(unreadableDocumentsOf(payload).list()).toContainEqual({
      collection: 'events',
      id: String(broken.id),
      paths: ['startsAt'],
      isLeftOut: true,
    })
    await payload.update({ collection: 'events', id: broken.id, data: { startsAt: broken.startsAt } })
    expect(await titles()).toContain('Ohne Zeit')
  })

  it('is not in the mails about an event, nor in what the API counts of it', async () => {
    const topic = await makeTopic(payload, { name: 'Verliert seinen Namen' })
    const file = await makePicture(payload, { alt: 'Plan', name: 'endlos.png' })
    const lost = await makePicture(payload, { alt: 'Plan', name: 'verloren.png' })
    const event = await makeEvent(payload, {
      title: 'Nennt Kaputtes',
      topics: [topic.id],
      image: lost.id,
      materials: [
        { title: 'Endlos', file: file.id },
        { title: 'Ohne Adresse', file: lost.id },
      ],
    })
    await storeIn('topics', topic.id, { name: { de: ' ' } })
    await storeIn('media', file.id, { filesize: 1e15 })
    await storeIn('media', lost.id, { filename: null, url: 'https://[' })
    const { id } = await makeRegistration(payload, { event, email: 'wer@example.org' })
    const { drainPendingMails } = await import('../../../src/mail/drainPendingMails.ts')
    await drainPendingMails({ payload, now: new Date() })
    const { docs } = await payload.find({ collection: 'messages', where: { registration: { equals: id } } })
    const { renderMessage } = await import('../../../src/mail/renderMessage.ts')
    expect((await renderMessage({ payload, message: docs[0]! }))?.text).toContain('Nennt Kaputtes')
    const answer = await graphql(
      `{ event(slug: "${event.slug}") { topics { name } image { url } materials { title bytes } } }`,
    )
    expect(await answer.json()).toEqual({
      data: { event: { topics: [], image: null, materials: [{ title: 'Endlos', bytes: 0 }] } },
    })
  })

  it.each([
    ['startsAt', 'morgen', 'Beginn', true],
    ['startsAt', '', 'Beginn', true],
    ['updatedAt', 'gestern', 'updatedAt', false],
  ])('may be so by a moment that is none: %s "%s"', async (field, value, label, isLeftOut) => {
    const title = `Irgendwann ${field} „${value}“`
    const { id, slug } = await makeEvent(payload, { title })
    // PostgreSQL takes no other for a moment.
    const moment = testDatabase === 'postgres' ? 'infinity' : value
    await storeRaw({ payload, collection: 'events', slug: slug ?? '', field, value: moment })
    const answer = await graphql('{ events(filter: { period: ALL }) { nodes { title updatedAt } } }')
    const titles = await answer.text()
    expect([titles.includes(title), titles.includes('Mit heilem Text')]).toEqual([!isLeftOut, true])
    expect(unreadableDocumentsOf(payload).list()).toContainEqual({
      collection: 'events',
      id: String(id),
      paths: [field],
      isLeftOut,
    })
    for (const path of ['/api/events?limit=0&sort=-updatedAt', `/api/events/${id}`]) {
      const answer = await rest({ config: test.config, path, token })
      expect([path, answer.status]).toEqual([path, 200])
    }
    const overview = await rest({ config: test.config, path: '/api/events/overview', token })
    expect(overview.json.unreadable).toContainEqual(
      expect.objectContaining({
        id: String(id),
        title: expect.stringContaining(title),
        fields: [label],
        isLeftOut,
      }),
    )
    const mended = { startsAt: inDays(20), endsAt: inDays(21) }
    const path = `/api/events/${id}`
    expect((await rest({ config: test.config, path, method: 'PATCH', body: mended, token })).status).toBe(200)
  })
})
