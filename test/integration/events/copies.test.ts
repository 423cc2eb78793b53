import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../../src/payload-types.ts'
import {
  makeConsentText,
  makeEvent,
  makeMeeting,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let token: string | undefined
let event: Event

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  await makeUser(payload, ['administrator'])
  const { email } = await makeUser(payload, ['editor'])
  ;({ token } = await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } }))
  const [speaker, partner, topic, consent] = [
    await makeSpeaker(payload),
    await makePartner(payload),
    await makeTopic(payload),
    await makeConsentText(payload),
  ]
  const file = await makePicture(payload, { alt: 'Folien', name: 'folien.png' })
  event = await makeEvent(payload, {
    title: 'Kommunalhaushalt',
    description: richText('Wie liest man ihn?'),
    startsAt: '2030-03-12T18:00:00.000Z',
    endsAt: '2030-03-12T20:00:00.000Z',
    speakers: [{ speaker: speaker.id, role: 'input' }],
    partners: [partner.id],
    topics: [topic.id],
    image: file.id,
    materials: [{ title: 'Folien', file: file.id }],
    programme: [
      { startsAfter: -30, title: 'Einlass' },
      { startsAfter: 15, endsAfter: 60, title: 'Wie liest man ihn?', text: 'Input', speakers: [speaker.id] },
    ],
    registration: {
      capacity: 20,
      waitingList: true,
      consents: [consent.id],
      opensAt: '2030-03-01T08:00:00.000Z',
      closesAt: '2030-03-12T17:00:00.000Z',
      questions: [{ label: 'Brauchen Sie etwas?', required: false }],
    },
  })
  const english = { title: 'Local budget' }
  await payload.update({ collection: 'events', id: event.id, locale: 'en', draft: true, data: english })
  // Changed after it was published, then called off.
  event = await payload.update({
    collection: 'events',
    id: event.id,
    data: { location: { name: 'online (Zoom), Raum 2' }, status: 'cancelled' },
    depth: 0,
  })
  await makeMeeting(payload, { event })
})
afterAll(() => test.stop())

const post = (path: string, body: unknown) =>
  rest({ config: test.config, path: `/api/events/${path}`, method: 'POST', body, token })

describe('a copy of an event', () => {
  let copy: Event
  beforeAll(async () => {
    const { status, json } = await post(`${event.id}/duplicate?locale=de`, { _status: 'draft' })
    expect(status).toBe(200)
    const { id } = json.doc as Event
    copy = await test.payload.findByID({ collection: 'events', id, depth: 0, draft: true })
  })

  it('says what it is a copy of, in each language, and has an address and a UID of its own', async () => {
    expect(copy).toMatchObject({ title: 'Kopie von Kommunalhaushalt', slug: 'kommunalhaushalt-2' })
    const english = await test.payload.findByID({
      collection: 'events',
      id: copy.id,
      locale: 'en',
      draft: true,
    })
    expect(english.title).toBe('Copy of Local budget')
    expect(copy.uid).toMatch(/^[\da-f-]{36}$/)
    expect(copy.uid).not.toBe(event.uid)
  })

  it('says so in each language where the title is the same in all of them', async () => {
    const { payload } = test
    const { id } = await makeEvent(payload, { title: 'Green Talk' })
    await payload.update({ collection: 'events', id, locale: 'en', data: { title: 'Green Talk' } })
    const { json } = await post(`${id}/duplicate?locale=en`, { _status: 'draft' })
    const copied = { collection: 'events', id: (json.doc as Event).id, locale: 'all', draft: true } as const
    expect((await payload.findByID(copied)).title).toEqual({
      de: 'Kopie von Green Talk',
      en: 'Copy of Green Talk',
    })
  })

  it('takes over texts, times, contributors and rules', () => {
    const { description, startsAt, endsAt, startsAt_tz, partners, topics, image } = event
    expect(copy).toMatchObject({ description, startsAt, endsAt, startsAt_tz, partners, topics, image })
    expect(copy.location?.name).toBe('online (Zoom), Raum 2')
    expect(copy.speakers).toMatchObject([{ speaker: event.speakers?.[0]?.speaker, role: 'input' }])
    const { capacity, waitingList, consents } = event.registration ?? {}
    expect(copy.registration).toMatchObject({ capacity, waitingList, consents })
    expect(copy.registration?.questions).toMatchObject([{ label: 'Brauchen Sie etwas?' }])
    expect(copy.programme).toMatchObject([
      { startsAfter: -30, title: 'Einlass' },
      { startsAfter: 15, endsAfter: 60, text: 'Input', speakers: event.programme?.[1]?.speakers },
    ])
  })

  it('is a draft that takes place, and has none of what belongs to the first alone', async () => {
    expect(copy).toMatchObject({ _status: 'draft', status: 'scheduled', revision: 0, materials: [] })
    expect(copy.registration).toMatchObject({ opensAt: null, closesAt: null })
    const where = { event: { equals: copy.id } }
    for (const collection of ['registrations', 'meetings', 'announcements', 'messages'] as const)
      expect({ collection, ...(await test.payload.count({ collection, where })) }).toEqual({
        collection,
        totalDocs: 0,
      })
  })

  it('can be made twice', async () => {
    const { json } = await post(`${event.id}/duplicate?locale=de`, { _status: 'draft' })
    expect((json.doc as Event).slug).toBe('kommunalhaushalt-3')
  })
})

describe('a series', () => {
  const rule = { every: 'week', interval: 1, count: 3 }

  it('is shown before it is made', async () => {
    const before = await test.payload.count({ collection: 'events' })
    const { status, json } = await post(`${event.id}/series`, { rule })
    expect(status).toBe(200)
    expect((json.dates as { text: string }[]).map(({ text }) => text)).toEqual([
      'Dienstag, 19. März 2030, 19:00 – 21:00 Uhr',
      'Dienstag, 26. März 2030, 19:00 – 21:00 Uhr',
      'Dienstag, 2. April 2030, 19:00 – 21:00 Uhr',
    ])
    expect(await test.payload.count({ collection: 'events' })).toEqual(before)
  })

  it('makes events with the same title, each at its time, whose registration opens and closes as long before', async () => {
    const { payload } = test
    const { status, json } = await post(`${event.id}/series`, { rule, create: true, publish: true })
    expect(status).toBe(201)
    const { docs } = await payload.find({
      collection: 'events',
      where: { id: { in: json.ids as string[] } },
      sort: 'startsAt',
      depth: 0,
    })
    expect(docs.map(({ title, slug, _status, status: life }) => [title, slug, _status, life])).toEqual([
      ['Kommunalhaushalt', 'kommunalhaushalt-4', 'published', 'scheduled'],
      ['Kommunalhaushalt', 'kommunalhaushalt-5', 'published', 'scheduled'],
      ['Kommunalhaushalt', 'kommunalhaushalt-6', 'published', 'scheduled'],
    ])
    expect(docs.map(({ startsAt }) => startsAt)).toEqual([
      '2030-03-19T18:00:00.000Z',
      '2030-03-26T18:00:00.000Z',
      '2030-04-02T17:00:00.000Z',
    ])
    expect(docs.map(({ registration }) => registration?.opensAt)).toEqual([
      '2030-03-08T08:00:00.000Z',
      '2030-03-15T08:00:00.000Z',
      '2030-03-22T08:00:00.000Z',
    ])
    expect(docs[2]?.registration?.closesAt).toBe('2030-04-02T16:00:00.000Z')
    expect(docs[0]?.registration).toMatchObject({ capacity: 20, waitingList: true })
    // Whose times are told by the clock of each, see the programme of an event.
    expect(docs[2]?.programme).toMatchObject([{ startsAfter: -30 }, { startsAfter: 15, endsAfter: 60 }])
  })

  it('makes drafts where it is told nothing else', async () => {
    const { json } = await post(`${event.id}/series`, {
      rule: { every: 'day', days: ['2030-05-02'] },
      create: true,
    })
    const [id = ''] = json.ids as string[]
    const made = await test.payload.findByID({ collection: 'events', id, draft: true })
    expect(made).toMatchObject({ _status: 'draft', startsAt: '2030-05-02T17:00:00.000Z' })
  })

  it('is refused without a rule, and to everybody but editors', async () => {
    const refused = await post(`${event.id}/series`, { rule: { every: 'week', count: 999 } })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('höchstens 52')
    const path = `/api/events/${event.id}/series`
    const body = { rule, create: true }
    expect((await rest({ config: test.config, path, method: 'POST', body })).status).toBe(403)
  })

  it('leaves registrations where they are', async () => {
    const { payload } = test
    const open = await makeEvent(payload)
    await makeRegistration(payload, { event: open })
    const { json } = await post(`${open.id}/series`, { rule: { ...rule, count: 1 }, create: true })
    const where = { event: { in: json.ids as string[] } }
    expect(await payload.count({ collection: 'registrations', where })).toEqual({ totalDocs: 0 })
  })
})

describe('a template', () => {
  const templates = (path: string, body: unknown = {}) =>
    rest({ config: test.config, path: `/api/event-templates/${path}`, method: 'POST', body, token })
  const save = (id: unknown, body: object) => post(`${String(id)}/template`, body)
  const begun = async (template: unknown, day?: string, locale: 'de' | 'en' = 'de'): Promise<Event> => {
    const { status, json } = await templates(`${String(template)}/event`, { day })
    expect(status).toBe(201)
    const id = json.event as string
    return test.payload.findByID({
      collection: 'events',
      id,
      depth: 0,
      draft: true,
      locale,
      fallbackLocale: false,
    })
  }
  let template: unknown

  beforeAll(async () => {
    const { status, json } = await save(event.id, { name: 'Haushaltsabend' })
    expect(status).toBe(201)
    template = json.id
  })

  it('begins a draft with texts, contributors, questions and consents, at the same hour and length', async () => {
    const made = await begun(template, '2031-07-01')
    const { description, partners, topics, image } = event
    expect(made).toMatchObject({ title: 'Kommunalhaushalt', description, partners, topics, image })
    expect(made).toMatchObject({ _status: 'draft', status: 'scheduled', revision: 0, materials: [] })
    // 19:00 in winter is 19:00 in summer.
    expect([made.startsAt, made.endsAt, made.startsAt_tz]).toEqual([
      '2031-07-01T17:00:00.000Z',
      '2031-07-01T19:00:00.000Z',
      'Europe/Berlin',
    ])
    expect(made.speakers).toMatchObject([{ speaker: event.speakers?.[0]?.speaker, role: 'input' }])
    const { capacity, waitingList, consents, questions, closesAt } = made.registration ?? {}
    const before = event.registration
    expect({ capacity, waitingList, consents }).toEqual({
      capacity: before?.capacity,
      waitingList: before?.waitingList,
      consents: before?.consents,
    })
    expect(questions).toMatchObject([{ label: 'Brauchen Sie etwas?', required: false }])
    expect(made.programme).toMatchObject([
      { startsAfter: -30, title: 'Einlass' },
      {
        startsAfter: 15,
        endsAfter: 60,
        title: 'Wie liest man ihn?',
        speakers: event.programme?.[1]?.speakers,
      },
    ])
    expect(closesAt).toBe('2031-07-01T16:00:00.000Z')
    expect([made.uid === event.uid, made.slug === event.slug]).toEqual([false, false])
  })

  it('ends at the same hour, though clocks change between its days', async () => {
    const weekend = await makeEvent(test.payload, {
      startsAt: '2031-03-21T17:00:00.000Z',
      endsAt: '2031-03-23T15:00:00.000Z',
    })
    const { json } = await save(weekend.id, { name: 'Wochenende' })
    expect(await begun(json.id, '2031-03-28')).toMatchObject({
      startsAt: '2031-03-28T17:00:00.000Z',
      endsAt: '2031-03-30T14:00:00.000Z',
    })
  })

  it('speaks both languages, with the rows of the one in those of the other', async () => {
    const [question] = event.registration?.questions ?? []
    await test.payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      draft: true,
      data: {
        title: 'Local budget',
        registration: { questions: [{ id: question?.id ?? '', label: 'Anything you need?' }] },
      },
    })
    const { json } = await save(event.id, { name: 'Zweisprachig' })
    const german = await begun(json.id)
    const english = await test.payload.findByID({
      collection: 'events',
      id: german.id,
      depth: 0,
      draft: true,
      locale: 'en',
      fallbackLocale: false,
    })
    expect([german.title, english.title]).toEqual(['Kommunalhaushalt', 'Local budget'])
    expect(german.registration?.questions).toMatchObject([{ label: 'Brauchen Sie etwas?' }])
    expect(english.registration?.questions).toMatchObject([{ label: 'Anything you need?' }])
    expect([german.startsAt ?? null, german.endsAt ?? null]).toEqual([null, null])
  })

  it('holds neither the access nor what happened to the event, and the new one has none', async () => {
    const stored = await test.payload.findByID({ collection: 'event-templates', id: template as string })
    const { docs } = await test.payload.find({
      collection: 'meetings',
      where: { event: { equals: event.id } },
    })
    const { joinUrl = '' } = docs[0] ?? {}
    expect(joinUrl).not.toBe('')
    const text = JSON.stringify(stored.content)
    // An id that is a number says nothing by itself.
    const ids = typeof event.id === 'string' ? [event.id] : []
    for (const secret of [joinUrl, event.uid ?? '', event.slug ?? '', ...ids]) {
      expect(secret).not.toBe('')
      expect(text).not.toContain(secret)
    }
    const { id } = await begun(template)
    const where = { event: { equals: id } }
    expect((await test.payload.count({ collection: 'meetings', where })).totalDocs).toBe(0)
  })

  it('leaves contributors out where it is asked to', async () => {
    const { json } = await save(event.id, { name: 'Ohne Namen', contributors: false })
    const { speakers, partners, programme, title } = await begun(json.id)
    // MongoDB leaves out what is empty.
    expect([speakers ?? [], partners ?? [], title]).toEqual([[], [], 'Kommunalhaushalt'])
    expect(programme?.map((item) => [item.title, item.speakers ?? []])).toEqual([
      ['Einlass', []],
      ['Wie liest man ihn?', []],
    ])
  })

  it('asks before it takes the place of another one, which then comes back from the trash', async () => {
    const refused = await save(event.id, { name: 'Haushaltsabend' })
    expect([refused.status, JSON.stringify(refused.json)]).toEqual([
      409,
      expect.stringContaining('Es gibt schon eine Vorlage „Haushaltsabend“'),
    ])
    expect((await save(event.id, { name: ' Haushaltsabend ', replace: true })).status).toBe(201)
    const named = { name: { equals: 'Haushaltsabend' } }
    const { docs } = await test.payload.find({ collection: 'event-templates', where: named, trash: true })
    expect(docs.map(({ deletedAt }) => Boolean(deletedAt)).sort()).toEqual([false, true])
    expect((await save(event.id, { name: '  ' })).status).toBe(400)
  })

  it('goes on without what is gone meanwhile, and without what is broken', async () => {
    const { payload } = test
    const [speaker, topic] = [await makeSpeaker(payload), await makeTopic(payload)]
    const source = await makeEvent(payload, {
      title: 'Mit Verlust',
      startsAt: '2030-03-12T18:00:00.000Z',
      endsAt: '2030-03-12T20:00:00.000Z',
      speakers: [{ speaker: speaker.id, role: 'input' }],
      topics: [topic.id],
    })
    const { json } = await save(source.id, { name: 'Mit Verlust' })
    await payload.delete({ collection: 'events', id: source.id })
    await payload.delete({ collection: 'speakers', id: speaker.id })
    await payload.delete({ collection: 'topics', id: topic.id })
    expect(await begun(json.id)).toMatchObject({ title: 'Mit Verlust', speakers: [], topics: [] })

    const id = json.id as string
    const { content } = await payload.findByID({ collection: 'event-templates', id })
    const whole = content as { event: object }
    const broken = { ...whole, event: { ...whole.event, description: { root: 7 }, format: 'auf dem Mond' } }
    await payload.update({ collection: 'event-templates', id, data: { content: broken } })
    expect(await begun(id, '2031-01-01')).toMatchObject({
      title: 'Mit Verlust',
      startsAt: '2031-01-01T18:00:00.000Z',
    })
    await payload.update({ collection: 'event-templates', id, data: { content: ['nichts'] } })
    expect((await templates(`${id}/event`)).status).toBe(404)
  })

  it('takes no day that there is not, and nobody who is no editor', async () => {
    const { json } = await save(event.id, { name: 'Für einen Tag' })
    const wrong = await templates(`${String(json.id)}/event`, { day: '2031-02-30' })
    expect([wrong.status, JSON.stringify(wrong.json)]).toEqual([
      400,
      expect.stringContaining('Diesen Tag oder diese Uhrzeit gibt es nicht.'),
    ])
    const unknown = await rest({
      config: test.config,
      path: `/api/event-templates/${String(json.id)}/event`,
      method: 'POST',
      body: {},
    })
    expect(unknown.status).toBe(403)
  })
})
