import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import type { AdminSearchAnswer } from '../../../src/overview/rules/adminSearch.ts'
import { fillSearchText } from '../../../src/registrations/fillSearchText.ts'
import {
  makeEvent,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
  makeUser,
} from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let editor: string
beforeAll(async () => {
  test = await startPayload()
  const { email } = await makeUser(test.payload, ['editor'])
  const data = { email, password: 'geheim-und-lang' }
  editor = (await test.payload.login({ collection: 'users', data })).token ?? ''
})
afterAll(() => test.stop())

interface Found {
  id: string
}

/** What the admin asks for: its lists, and the pickers of other documents. */
async function find(
  collection: CollectionSlug,
  field: string,
  search: string,
  { token = editor, draft = true }: { token?: string; draft?: boolean } = {},
): Promise<Found[]> {
  const path = `/api/${collection}?where[or][0][${field}][like]=${encodeURIComponent(search)}&draft=${draft}&limit=50`
  const { status, json } = await rest({ config: test.config, path, token })
  expect(status).toBe(200)
  return json.docs as Found[]
}

const spellings = ['özlem', 'OEZLEM', 'ozlem', 'O\u0308zlem', 'öz']

describe('the lists and pickers of the admin', () => {
  it.each([
    ['speakers', 'name', makeSpeaker],
    ['partners', 'name', makePartner],
    ['topics', 'name', makeTopic],
  ] as const)('find %s in any spelling, and nobody by a wildcard', async (collection, field, make) => {
    const { id } = await make(test.payload, { name: 'Özlem Acar' })
    await make(test.payload, { name: 'Otto Adler' })
    for (const search of spellings)
      expect((await find(collection, field, search)).map((each) => each.id)).toEqual([id])
    expect(await find(collection, field, 'özlem adler')).toEqual([])
    for (const sign of ['_', '%']) expect(await find(collection, field, sign)).toEqual([])
  })

  it('find events by their newest words in any language, which the public does not', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { title: 'Bäume für Özlem' })
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'Trees for Wismar', _status: 'draft' },
      draft: true,
    })
    for (const search of [...spellings, 'wismar', 'baume'])
      expect((await find('events', 'title', search)).map(({ id }) => id)).toEqual([event.id])
    expect(await find('events', 'title', 'wismar', { token: '', draft: false })).toEqual([])
  })

  it('find people by name and address, and show nothing of how', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const { id } = await makeRegistration(payload, { event, name: 'Jürgen Özlem', email: 'jo_b@müller.de' })
    await makeRegistration(payload, { event, name: 'Otto Adler' })
    for (const search of [...spellings, 'juergen', 'jo_b@', 'xn--mller'])
      for (const field of ['email', 'name']) {
        const found = await find('registrations', field, search)
        expect(found.map((each) => each.id)).toEqual([id])
        expect(found[0]).toMatchObject({ searchText: null })
      }
    expect(await find('registrations', 'email', '_')).toEqual([])
    await changeRegistration({ payload, id, change: { name: 'Änne Neumann' } })
    expect(await find('registrations', 'name', 'anne neumann')).toMatchObject([{ id }])
    expect(await find('registrations', 'name', 'jurgen')).toEqual([])
  })

  it('find people from before this was so, once the worker has been there', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const { id, updatedAt } = await makeRegistration(payload, { event, name: 'Änne Früher' })
    await payload.db.updateOne({
      collection: 'registrations',
      id,
      data: { searchText: null, updatedAt: null },
    })
    expect(await find('registrations', 'name', 'anne fruher')).toEqual([])
    await fillSearchText({ payload })
    expect(await find('registrations', 'name', 'anne fruher')).toMatchObject([{ id, updatedAt }])
  })
})

describe('the search over everything in the admin', () => {
  const searchAll = async (search: string, token = editor) => {
    const body = { search }
    const { status, json } = await rest({
      config: test.config,
      path: '/api/events/search',
      method: 'POST',
      body,
      token,
    })
    return { status, answer: json as unknown as AdminSearchAnswer }
  }
  const titles = ({ answer: { found } }: { answer: AdminSearchAnswer }) =>
    Object.fromEntries(found.map(({ group, hits }) => [group, hits.map(({ title }) => title)]))

  const makeMail = (recipient: string, subject: string, registration: string, event: string) =>
    test.payload.create({
      collection: 'messages',
      data: { recipient, subject, kind: 'confirmation', state: 'sent', locale: 'de', registration, event },
    })
  const passwordOf = 'geheim-und-lang'
  const helperOf = async (events: string[]): Promise<string> => {
    const { payload } = test
    const { id, email } = await makeUser(payload, ['helper'])
    await payload.update({ collection: 'users', id, data: { events } })
    return (await payload.login({ collection: 'users', data: { email, password: passwordOf } })).token ?? ''
  }

  it('finds events by title, town and day, drafts too, with what tells them apart', async () => {
    const { payload } = test
    const past = { startsAt: '2025-03-30T17:00:00.000Z', endsAt: '2025-03-30T19:00:00.000Z' }
    const at = { startsAt: '2031-03-30T17:00:00.000Z', endsAt: '2031-03-30T19:00:00.000Z' }
    const town = { format: 'inPerson', location: { name: 'Rathaus', city: 'Güstrow' } } as const
    await makeEvent(payload, { title: 'Quellwasser', ...past, ...town })
    await makeEvent(payload, { title: 'Quellwasser', ...at, ...town, _status: 'draft', status: 'cancelled' })
    const hits = (await searchAll('gustrow quellwasser')).answer.found[0]?.hits
    expect(hits?.map(({ title, details, marks }) => [title, details, marks])).toEqual([
      ['Quellwasser', ['30.03.2031, 19:00', 'Güstrow'], ['draft', 'cancelled']],
      ['Quellwasser', ['30.03.2025, 19:00', 'Güstrow'], []],
    ])
    expect(titles(await searchAll('30.03.2031'))).toEqual({ events: ['Quellwasser'] })
  })

  it('finds people, mails, speakers and partners by groups', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { title: 'Verkehrswende' })
    const { id } = await makeRegistration(payload, { event, name: 'Zoë Quast', email: 'zoe@quast.example' })
    await makeMail('zoe@quast.example', 'Ihre Anmeldung', id, event.id)
    await makeSpeaker(payload, { name: 'Dr. Quast', position: 'Forscherin' })
    await makePartner(payload, { name: 'Quast-Stiftung' })
    expect(titles(await searchAll('quast'))).toEqual({
      registrations: ['Zoë Quast'],
      messages: ['Ihre Anmeldung'],
      speakers: ['Dr. Quast'],
      partners: ['Quast-Stiftung'],
    })
    expect(titles(await searchAll('verkehrswende'))).toEqual({
      events: ['Verkehrswende'],
      messages: ['Ihre Anmeldung'],
    })
    for (const nothing of ['', ' ', 'q', '%', '__', '%%%', 'gibtesnicht'])
      expect((await searchAll(nothing)).answer.found).toEqual([])
  })

  it('finds for helpers their own events and the people of these, and refuses everybody else', async () => {
    const { payload } = test
    const mine = await makeEvent(payload, { title: 'Feuerwehr Nord' })
    const other = await makeEvent(payload, { title: 'Feuerwehr Süd' })
    for (const event of [mine, other]) {
      const name = `Kanarienvogel ${event.title}`
      const { id } = await makeRegistration(payload, { event, name, email: `${event.id}@kanari.example` })
      await makeMail(`${event.id}@kanari.example`, 'Kanarienvogel', id, event.id)
    }
    await makeSpeaker(payload, { name: 'Kanarienvogel' })
    const helper = await helperOf([mine.id])
    expect(titles(await searchAll('kanari', helper))).toEqual({
      registrations: ['Kanarienvogel Feuerwehr Nord'],
    })
    expect(titles(await searchAll('feuerwehr', helper))).toEqual({
      events: ['Feuerwehr Nord'],
      registrations: ['Kanarienvogel Feuerwehr Nord'],
    })
    expect(titles(await searchAll('kanari')).registrations).toHaveLength(2)
    for (const token of ['', await helperOf([])]) expect((await searchAll('kanari', token)).status).toBe(403)
  })

  it('shows six of each at most, and says that there are more', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    for (let n = 0; n < 8; n += 1) await makeRegistration(payload, { event, name: `Vielfach ${n}` })
    const [people] = (await searchAll('vielfach')).answer.found
    expect([people?.hits.length, people?.hasMore]).toEqual([6, true])
  })
})
