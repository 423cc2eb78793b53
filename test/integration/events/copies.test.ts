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

  it('takes over texts, times, contributors and rules', () => {
    const { description, startsAt, endsAt, startsAt_tz, partners, topics, image } = event
    expect(copy).toMatchObject({ description, startsAt, endsAt, startsAt_tz, partners, topics, image })
    expect(copy.location?.name).toBe('online (Zoom), Raum 2')
    expect(copy.speakers).toMatchObject([{ speaker: event.speakers?.[0]?.speaker, role: 'input' }])
    const { capacity, waitingList, consents } = event.registration ?? {}
    expect(copy.registration).toMatchObject({ capacity, waitingList, consents })
    expect(copy.registration?.questions).toMatchObject([{ label: 'Brauchen Sie etwas?' }])
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
