import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, type GraphQLObjectType } from 'graphql'
import { readDocument } from '../support/documents.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makePartner,
  makeSpeaker,
  makeTopic,
  richText,
} from '../support/factories.ts'
import { makePicture } from '../support/makePicture.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
let questionId: string
beforeAll(async () => {
  test = await startApi()
  await makeWholeEvent()
})
afterAll(() => test.stop())

const startsAt = inDays(7)
const endsAt = inDays(8)
const opensAt = inDays(-1)
const closesAt = inDays(6)

/** An event with something in every field, in two languages. */
async function makeWholeEvent(): Promise<void> {
  const { payload } = test
  const image = await makePicture(payload, { alt: 'Ein Rathaus', name: 'rathaus.png' })
  const speaker = await makeSpeaker(payload, {
    name: 'Ada Muster',
    position: 'Sprecherin',
    biography: richText('Seit 2014 im Kreistag.'),
    url: 'https://ada.example/',
    image: image.id,
  })
  const partner = await makePartner(payload, {
    name: 'LAG Bildung',
    description: 'Eine Arbeitsgemeinschaft',
    url: 'https://lag.example/',
    logo: image.id,
  })
  const topic = await makeTopic(payload, { name: 'Haushalt' })
  const consent = await makeConsentText(payload, {
    key: 'privacy',
    label: 'Ich stimme zu.',
    text: richText('Der Text.'),
  })
  const event = await makeEvent(payload, {
    title: 'Haushalt lesen',
    slug: 'haushalt',
    summary: 'In drei Sätzen',
    description: richText('Was ist *Doppik*?', 'Zweitens'),
    startsAt,
    endsAt,
    format: 'hybrid',
    status: 'scheduled',
    accessibility: {
      captions: true,
      stepFree: true,
      note: 'Der Aufzug ist im Hof.',
      easyLanguageText: richText('Wir lesen einen Haushalt.'),
      contact: { name: 'Ada Muster', phone: '0385 12345' },
    },
    location: {
      name: 'Rathaus und online',
      street: 'Am Markt 1',
      postalCode: '19053',
      city: 'Schwerin',
      coordinates: '53.6288, 11.4148',
    },
    image: image.id,
    topics: [topic.id],
    partners: [partner.id],
    speakers: [
      { speaker: speaker.id, role: 'host' },
      { speaker: speaker.id, role: 'input', label: 'Input & Moderation' },
    ],
    materials: [
      { title: 'Folien', file: image.id },
      { title: 'Was wir sahen', kind: 'recording', shown: 'always', link: 'https://video.example/1' },
      { title: 'Später', kind: 'recording', link: 'https://video.example/GEHEIM' },
    ],
    programme: [
      { startsAfter: 30, endsAfter: 75, title: 'Doppik', text: 'Mit Übung', speakers: [speaker.id] },
      { startsAfter: -30, title: 'Einlass' },
    ],
    registration: {
      enabled: true,
      opensAt,
      closesAt,
      capacity: 20,
      consents: [consent.id],
      questions: [
        { label: 'Verpflegung?', required: true, options: [{ label: 'vegan' }, { label: 'keine' }] },
        { label: 'Noch etwas?' },
      ],
    },
  })
  questionId = event.registration?.questions?.[0]?.id ?? ''
}

const picture = {
  alt: 'Ein Rathaus',
  width: 12,
  height: 8,
  url: expect.stringMatching(/^http:\/\/localhost:3000\/api\/media\/file\/rathaus\.png\?v=[a-z\d]+$/),
}

const recording = {
  kind: 'RECORDING',
  title: 'Was wir sahen',
  url: 'https://video.example/1',
  mimeType: null,
  bytes: null,
}

const minutesLater = (minutes: number): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()

describe('event', () => {
  it('shows everything about an event', async () => {
    const { data, errors } = await test.ask<{ event: Record<string, unknown> }>(`{
      event(slug: "haushalt") {
        id slug title summary description startsAt endsAt timeZone format status notices url icsUrl updatedAt
        publishedAt previousStartsAt socialImage isAccessibleForFree locale untranslated { field language } organiser { name email }
        location { name street postalCode city coordinates { latitude longitude } }
        accessibility { features note easyLanguage(format: PLAIN) contact { name email phone } }
        image { url alt width height }
        topics { slug name }
        partners { slug name description url logo { url alt width height } }
        speakers { role roleLabel speaker { slug name position biography url image { url alt width height } } }
        materials { title url mimeType bytes }
        resources { kind title url mimeType bytes }
        recordings { kind title url mimeType bytes }
        programme { startsAt endsAt title text speakers { slug } }
        registration {
          state opensAt closesAt capacity seatsLeft url confirmsAddress
          consents { key version label text url required }
          questions { key label required options }
        }
      }
    }`)
    expect(errors).toBeUndefined()
    const speaker = {
      slug: 'ada-muster',
      name: 'Ada Muster',
      position: 'Sprecherin',
      biography: '<p>Seit 2014 im Kreistag.</p>',
      url: 'https://ada.example/',
      image: picture,
    }
    const { Event } = buildSchema(await readDocument('graphql/schema.graphql')).getTypeMap()
    expect(Object.keys(data.event).sort()).toEqual(
      Object.keys((Event as GraphQLObjectType).getFields()).sort(),
    )
    expect(data.event).toEqual({
      id: expect.any(String),
      notices: '',
      updatedAt: expect.any(String),
      slug: 'haushalt',
      title: 'Haushalt lesen',
      summary: 'In drei Sätzen',
      description: '<p>Was ist *Doppik*?</p><p>Zweitens</p>',
      startsAt,
      endsAt,
      timeZone: 'Europe/Berlin',
      format: 'HYBRID',
      status: 'SCHEDULED',
      url: 'http://localhost:3000/veranstaltungen/haushalt',
      icsUrl: 'http://localhost:3000/veranstaltungen/haushalt.ics',
      socialImage: 'http://localhost:3000/veranstaltungen/haushalt/vorschau.png',
      isAccessibleForFree: true,
      locale: 'de',
      untranslated: [],
      organiser: { name: 'Grünes Forum Selbstverwaltung', email: expect.stringContaining('@') },
      accessibility: {
        features: ['CAPTIONS', 'STEP_FREE'],
        note: 'Der Aufzug ist im Hof.',
        easyLanguage: 'Wir lesen einen Haushalt.',
        contact: { name: 'Ada Muster', email: null, phone: '0385 12345' },
      },
      publishedAt: expect.stringMatching(/^\d{4}-/),
      previousStartsAt: null,
      location: {
        name: 'Rathaus und online',
        street: 'Am Markt 1',
        postalCode: '19053',
        city: 'Schwerin',
        coordinates: { latitude: 53.6288, longitude: 11.4148 },
      },
      image: picture,
      topics: [{ slug: 'haushalt', name: 'Haushalt' }],
      partners: [
        {
          slug: 'lag-bildung',
          name: 'LAG Bildung',
          description: 'Eine Arbeitsgemeinschaft',
          url: 'https://lag.example/',
          logo: picture,
        },
      ],
      speakers: [
        { role: 'HOST', roleLabel: 'Begrüßung', speaker },
        { role: 'INPUT', roleLabel: 'Input & Moderation', speaker },
      ],
      materials: [{ title: 'Folien', url: picture.url, mimeType: 'image/png', bytes: expect.any(Number) }],
      resources: [
        {
          kind: 'DOCUMENT',
          title: 'Folien',
          url: picture.url,
          mimeType: 'image/png',
          bytes: expect.any(Number),
        },
        recording,
      ],
      recordings: [recording],
      programme: [
        { startsAt: minutesLater(-30), endsAt: null, title: 'Einlass', text: null, speakers: [] },
        {
          startsAt: minutesLater(30),
          endsAt: minutesLater(75),
          title: 'Doppik',
          text: 'Mit Übung',
          speakers: [{ slug: 'ada-muster' }],
        },
      ],
      registration: {
        state: 'OPEN',
        opensAt,
        closesAt,
        capacity: 20,
        seatsLeft: 20,
        url: 'http://localhost:3000/veranstaltungen/haushalt#anmeldung',
        confirmsAddress: false,
        consents: [
          {
            key: 'privacy',
            version: 1,
            label: 'Ich stimme zu.',
            text: '<p>Der Text.</p>',
            url: 'https://example.org/datenschutz',
            required: true,
          },
        ],
        questions: [
          { key: questionId, label: 'Verpflegung?', required: true, options: ['vegan', 'keine'] },
          { key: expect.any(String), label: 'Noch etwas?', required: false, options: null },
        ],
      },
    })
  })

  it('tells of a programme that it moves with its event, and of what is for afterwards once the event is over', async () => {
    const moved = { startsAt: '2025-03-30T08:00:00.000Z', endsAt: '2025-03-30T10:00:00.000Z' }
    const event = await makeEvent(test.payload, {
      slug: 'wandert',
      startsAt: '2030-03-12T18:00:00.000Z',
      endsAt: '2030-03-12T20:00:00.000Z',
      programme: [{ startsAfter: 30, title: 'Input' }],
      materials: [{ title: 'Mitschnitt', kind: 'recording', link: 'https://video.example/2' }],
    })
    const query =
      '{ event(slug: "wandert") { programme { startsAt } recordings { title } resources { title } } }'
    const shown = async () => (await test.ask(query)).data
    expect(await shown()).toEqual({
      event: { programme: [{ startsAt: '2030-03-12T18:30:00.000Z' }], recordings: [], resources: [] },
    })
    await test.payload.update({ collection: 'events', id: event.id, data: { ...moved, allowPastDate: true } })
    const titled = [{ title: 'Mitschnitt' }]
    expect(await shown()).toEqual({
      event: { programme: [{ startsAt: '2025-03-30T08:30:00.000Z' }], recordings: titled, resources: titled },
    })
  })

  it('says at their places in its lists which titles of rows stand in another language', async () => {
    await makeEvent(test.payload, {
      slug: 'reihen',
      programme: [
        { startsAfter: 30, title: 'Zweitens', text: 'Text' },
        { startsAfter: 0, title: 'Erstens' },
      ],
      materials: [
        { title: 'Noch nicht', kind: 'slides', link: 'https://example.org/folien' },
        { title: 'Schon da', kind: 'recording', shown: 'always', link: 'https://video.example/3' },
      ],
    })
    const { data } = await test.ask<{ event: { untranslated: { field: string }[] } }>(
      '{ event(slug: "reihen", locale: en) { programme { title } untranslated { field } } }',
    )
    expect(data.event).toMatchObject({ programme: [{ title: 'Erstens' }, { title: 'Zweitens' }] })
    const fields = data.event.untranslated.map(({ field }) => field)
    expect(fields.filter((field) => /^(programme|materials|re)/.test(field)).sort()).toEqual([
      'programme.0.title',
      'programme.1.text',
      'programme.1.title',
      'recordings.0.title',
      'resources.0.title',
    ])
  })

  it('says when it was published, and when it was to begin before it was moved, of what the public has seen', async () => {
    const query = '{ event(slug: "verlegt") { startsAt endsAt publishedAt previousStartsAt status } }'
    const shown = async () => (await test.ask<{ event: Record<string, string | null> }>(query)).data.event
    const at = (day: string): string => `2050-03-${day}T18:00:00.000Z`
    const data = { slug: 'verlegt', startsAt: at('08'), _status: 'draft' as const }
    const { id } = await makeEvent(test.payload, data)
    const edit = (changes: object) =>
      test.payload.update({ collection: 'events', id, data: { _status: 'published', ...changes } })
    const on = (day: string) => ({ startsAt: at(day), endsAt: `2050-03-${day}T20:00:00.000Z` })
    const move = (day: string, changes: object = {}) => edit({ ...on(day), ...changes })
    // Moved and published at once: nobody has seen it before.
    await move('10')
    const first = await shown()
    expect(first).toMatchObject({ startsAt: at('10'), previousStartsAt: null })
    expect(Date.now() - Date.parse(first.publishedAt ?? '')).toBeLessThan(60_000)
    await move('15')
    expect(await shown()).toEqual({ ...first, ...on('15'), previousStartsAt: at('10') })
    await edit({ title: 'Anders' })
    expect(await shown()).toMatchObject({ previousStartsAt: at('10') })
    // Back to where it was: as if it had never been moved.
    await move('10')
    expect(await shown()).toEqual(first)
    await edit({ status: 'postponed' })
    const postponed = { ...first, status: 'POSTPONED', previousStartsAt: at('10') }
    expect(await shown()).toEqual(postponed)
    // What is entered meanwhile does not count yet.
    await move('18')
    expect(await shown()).toEqual(postponed)
    await move('20')
    expect(await shown()).toEqual(postponed)
    await edit({ status: 'scheduled' })
    expect(await shown()).toEqual({ ...first, ...on('20'), previousStartsAt: at('10') })
    await move('25', { status: 'postponed' })
    expect(await shown()).toEqual({ ...postponed, ...on('20'), previousStartsAt: at('20') })
  })

  it('writes texts as HTML, Markdown or plain', async () => {
    const { data } = await test.ask(`{
      event(slug: "haushalt") {
        html: description(format: HTML)
        markdown: description(format: MARKDOWN)
        plain: description(format: PLAIN)
        unset: description(format: null)
      }
    }`)
    const html = '<p>Was ist *Doppik*?</p><p>Zweitens</p>'
    expect(data).toEqual({
      event: {
        html,
        unset: html,
        markdown: 'Was ist \\*Doppik\\*?\n\nZweitens',
        plain: 'Was ist *Doppik*?\n\nZweitens',
      },
    })
  })

  it('says what the form asks and tells besides, and where links lead in plain text', async () => {
    const notices = richText('Die Regeln stehen hier')
    const paragraph = notices.root.children[0]!
    const fields = { url: 'https://example.org/regeln', linkType: 'custom', newTab: false }
    Object.assign(paragraph, {
      children: [{ type: 'link', version: 3, fields, children: paragraph.children }],
    })
    await makeEvent(test.payload, {
      slug: 'mit-hinweisen',
      registration: { enabled: true, asksForTopics: false, notices },
    })
    const { data } = await test.ask(`{
      event(slug: "mit-hinweisen") { notices(format: PLAIN) registration { asksForTopics } }
      without: event(slug: "haushalt") { notices registration { asksForTopics } }
    }`)
    expect(data).toEqual({
      event: {
        notices: 'Die Regeln stehen hier (https://example.org/regeln)',
        registration: { asksForTopics: false },
      },
      without: { notices: '', registration: { asksForTopics: true } },
    })
  })

  it('answers in the language asked for, in German where nothing has been translated', async () => {
    const { payload } = test
    const speaker = await makeSpeaker(payload, { position: 'Sprecherin' })
    const event = await makeEvent(payload, {
      title: 'Zwei Sprachen',
      slug: 'zwei-sprachen',
      summary: 'In drei Sätzen',
      speakers: [
        { speaker: speaker.id, role: 'host' },
        { speaker: speaker.id, role: 'input', label: 'Input & Moderation' },
      ],
    })
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'Two languages' },
    })
    await payload.update({
      collection: 'speakers',
      id: speaker.id,
      locale: 'en',
      data: { position: 'Spokesperson' },
    })
    const { data } = await test.ask(`{
      event(slug: "zwei-sprachen", locale: en) { title summary url icsUrl speakers { roleLabel speaker { position } } }
    }`)
    expect(data).toEqual({
      event: {
        title: 'Two languages',
        summary: 'In drei Sätzen',
        url: 'http://localhost:3000/en/events/zwei-sprachen',
        icsUrl: 'http://localhost:3000/en/events/zwei-sprachen.ics',
        speakers: [
          { roleLabel: 'Welcome', speaker: { position: 'Spokesperson' } },
          { roleLabel: 'Input & Moderation', speaker: { position: 'Spokesperson' } },
        ],
      },
    })
  })

  it('finds an event by its id too', async () => {
    const { data } = await test.ask<{ event: { id: string } }>('{ event(slug: "haushalt") { id } }')
    const byId = await test.ask('query ($id: ID!) { event(id: $id) { slug } }', { id: data.event.id })
    expect(byId).toEqual({ data: { event: { slug: 'haushalt' } } })
  })

  it('is null for an unknown slug and an unknown id', async () => {
    const id = Buffer.from('Event:unknown').toString('base64url')
    expect(await test.ask('{ event(slug: "nichts") { slug } }')).toEqual({ data: { event: null } })
    expect(await test.ask('query ($id: ID!) { event(id: $id) { slug } }', { id })).toEqual({
      data: { event: null },
    })
  })

  it('is null for a draft, by slug, id and node', async () => {
    const draft = await makeEvent(test.payload, { slug: 'entwurf', _status: 'draft' })
    const id = Buffer.from(`Event:${draft.id}`).toString('base64url')
    const query =
      'query ($id: ID!) { event(slug: "entwurf") { slug } byId: event(id: $id) { slug } node(id: $id) { id } }'
    expect(await test.ask(query, { id })).toEqual({ data: { event: null, byId: null, node: null } })
  })

  it('shows a published event as it was published while an editor drafts changes', async () => {
    const event = await makeEvent(test.payload, { title: 'Fertig', slug: 'fertig' })
    await test.payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { title: 'Unfertig', _status: 'draft' },
    })
    expect(await test.ask('{ event(slug: "fertig") { title } }')).toEqual({
      data: { event: { title: 'Fertig' } },
    })
  })

  it.each([
    ['neither id nor slug', '{ event { slug } }'],
    ['both', '{ event(id: "x", slug: "haushalt") { slug } }'],
    ['an id that nobody gave out', '{ event(id: "x") { slug } }'],
    ['the id of something else', `{ event(id: "${Buffer.from('Topic:1').toString('base64url')}") { slug } }`],
  ])('names the argument when %s came', async (_, query) => {
    const { errors, data } = await test.ask(query)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argumentName: 'id' },
    ])
    expect(data).toEqual({ event: null })
  })

  it.each([
    ['a registration that is full', { enabled: true, capacity: 1 }, 1, 'FULL', 0],
    ['a waiting list', { enabled: true, capacity: 1, waitingList: true }, 1, 'WAITING_LIST', 0],
    ['a registration that opens later', { enabled: true, opensAt: inDays(1) }, 0, 'NOT_YET_OPEN', null],
    ['a registration that has closed', { enabled: true, closesAt: inDays(-1) }, 0, 'CLOSED', null],
    ['no registration', { enabled: false }, 0, 'NONE', null],
  ])('tells of %s', async (_, registration, people, state, seatsLeft) => {
    const event = await makeEvent(test.payload, { registration })
    for (let n = 0; n < people; n++) {
      await test.payload.create({
        collection: 'registrations',
        data: { event: event.id, email: `p${n}@example.org`, locale: 'de' },
      })
    }
    const query = 'query ($slug: String!) { event(slug: $slug) { registration { state seatsLeft } } }'
    expect(await test.ask(query, { slug: event.slug })).toEqual({
      data: { event: { registration: { state, seatsLeft } } },
    })
  })
})
