import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
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
