import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, Where } from 'payload'
import type { Event } from '../../../src/payload-types.ts'
import {
  makeConsentText,
  makeEvent,
  makePartner,
  makeSpeaker,
  makeTopic,
  makeUser,
} from '../../support/factories.ts'
import { makeDocument, makePicture, pdfUpload, pngUpload } from '../../support/makePicture.ts'
import { pictureNode, textAround } from '../../support/mediaNodes.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let token: string | undefined
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  const { email } = await makeUser(payload, ['administrator'])
  ;({ token } = await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } }))
})
afterAll(() => test.stop())

const noPicture = 'Bitte wählen Sie ein Bild. Andere Dateien gehören unter „Materialien“.'

type Slug = 'events' | 'speakers' | 'partners' | 'topics' | 'media' | 'consent-texts'

const isThere = async (collection: Slug, id: string): Promise<boolean> =>
  (await payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1

const picture = () => makePicture(payload, { alt: 'Ein Bild' })

const makers: Record<string, [Slug, () => Promise<{ id: string }>]> = {
  speaker: ['speakers', () => makeSpeaker(payload)],
  partner: ['partners', () => makePartner(payload)],
  topic: ['topics', () => makeTopic(payload)],
  file: ['media', picture],
  consent: ['consent-texts', () => makeConsentText(payload)],
  event: ['events', () => makeEvent(payload)],
}

const inText = (id: string) => textAround(pictureNode(id)) as Event['description']

/** In what is to be published next, in another language than the first. */
async function inEnglishDraft(file: string): Promise<void> {
  const { id } = await makeEvent(payload)
  const data = { description: inText(file) }
  await payload.update({ collection: 'events', id, locale: 'en', draft: true, data })
}

describe('what is in use', () => {
  it.each<[string, string, (id: string) => Promise<unknown>]>([
    [
      'speaker',
      'einer Veranstaltung',
      (id) => makeEvent(payload, { speakers: [{ speaker: id, role: 'input' }] }),
    ],
    ['partner', 'einer Veranstaltung', (id) => makeEvent(payload, { partners: [id] })],
    ['topic', 'einer Veranstaltung', (id) => makeEvent(payload, { topics: [id] })],
    ['file', 'einer Veranstaltung', (id) => makeEvent(payload, { image: id })],
    ['file', 'einer Veranstaltung', (id) => makeEvent(payload, { materials: [{ title: 'Plan', file: id }] })],
    ['file', 'einem Eintrag unter Referent*innen', (id) => makeSpeaker(payload, { image: id })],
    ['file', 'einer Veranstaltung', (id) => makeEvent(payload, { registration: { notices: inText(id) } })],
    ['file', 'einer Veranstaltung', inEnglishDraft],
    ['file', 'einem Eintrag unter Referent*innen', (id) => makeSpeaker(payload, { biography: inText(id) })],
    ['file', 'einem Eintrag unter Kooperationspartner*innen', (id) => makePartner(payload, { logo: id })],
    ['consent', 'einer Veranstaltung', (id) => makeEvent(payload, { registration: { consents: [id] } })],
    [
      'event',
      'einem Themenwunsch',
      (id) =>
        payload.create({
          collection: 'topic-wishes',
          data: { text: 'Bitte mehr davon', state: 'takenUp', locale: 'de', event: id },
        }),
    ],
    [
      'topic',
      'den Benachrichtigungen einer Website',
      (id) =>
        payload.create({
          collection: 'sites',
          data: { name: 'Kreisverband', webhook: { url: 'https://example.org/hook', topics: [id] } } as never,
        }),
    ],
  ])('is not deleted: a %s in %s', async (what, place, use) => {
    const [collection, make] = makers[what]!
    const { id } = await make()
    await use(id)
    const one = await rest({ ...test, path: `/api/${collection}/${id}`, method: 'DELETE', token })
    expect(one.status).toBe(409)
    expect(one.text).toContain(`Steht in ${place} („`)
    const bulk = `/api/${collection}?where[id][equals]=${id}`
    const many = await rest({ ...test, path: bulk, method: 'DELETE', token })
    expect([many.status, many.json.docs]).toEqual([400, []])
    expect(many.text).toContain(`Steht in ${place} („`)
    await expect(payload.delete({ collection, id })).rejects.toThrow('Nehmen Sie es dort zuerst heraus')
    expect(await isThere(collection, id)).toBe(true)
    const unused = await make()
    await payload.delete({ collection, id: unused.id })
    expect(await isThere(collection, unused.id)).toBe(false)
  })

  it('is named with what uses it, in the language of the editor, and where that is', async () => {
    const { id } = await makeSpeaker(payload)
    const speakers: Event['speakers'] = [{ speaker: id, role: 'input' }]
    for (const title of ['Erster', 'Zweiter', 'Dritter', 'Vierter'])
      await makeEvent(payload, { title, speakers })
    const [german, english] = ['de', 'en'].map((language) =>
      rest({
        ...test,
        path: `/api/speakers/${id}`,
        method: 'DELETE',
        token,
        headers: { 'Accept-Language': language },
      }),
    )
    const { errors } = (await german)!.json as { errors: [{ message: string; data: { uses: object[] } }] }
    expect(errors[0].message).toMatch(
      /^Steht in 4 Veranstaltungen \(unter anderem „[^“]*\w+er“, „[^“]*\w+er“, „[^“]*\w+er“\)\./,
    )
    expect(errors[0].data.uses).toHaveLength(4)
    expect(errors[0].data.uses).toContainEqual({
      collection: 'events',
      id: expect.anything(),
      title: expect.stringContaining('Erster'),
      url: expect.stringMatching(/^http:\/\/localhost:3000\/admin\/collections\/events\/\w/),
      isTrashed: false,
    })
    expect((await english)?.text).toMatch(
      /In use in 4 events \(among them “[^”]*\w+er”, “[^”]*\w+er”, “[^”]*\w+er”\)\./,
    )
  })

  it('lists for editors, and for nobody else, what uses it', async () => {
    const [used, unused] = [await makeTopic(payload), await makeTopic(payload)]
    const event = await makeEvent(payload, { topics: [used.id] })
    const usesOf = (id: string, as?: string) =>
      rest({ ...test, path: `/api/topics/${id}/uses`, ...(as && { token: as }) })
    const { json } = await usesOf(used.id, token)
    expect(json.uses).toMatchObject([{ collection: 'events', id: event.id }])
    expect((await usesOf(unused.id, token)).json).toEqual({ uses: [] })
    expect((await usesOf(used.id)).status).toBe(403)
    await payload.update({ collection: 'events', id: event.id, data: { status: 'postponed' } })
    const headers = { 'Accept-Language': 'en' }
    const english = await rest({ ...test, path: `/api/topics/${used.id}/uses`, token, headers })
    expect(english.json.uses).toMatchObject([{ title: expect.stringMatching(/^no date · /) }])
  })

  it('is so in a draft on top of what is published, and in what is published under a draft', async () => {
    const [before, after] = [await makeSpeaker(payload), await makeSpeaker(payload)]
    const event = await makeEvent(payload, { speakers: [{ speaker: before.id, role: 'input' }] })
    const speakers: Event['speakers'] = [{ speaker: after.id, role: 'input' }]
    await payload.update({ collection: 'events', id: event.id, draft: true, data: { speakers } })
    for (const { id } of [before, after]) {
      await expect(payload.delete({ collection: 'speakers', id })).rejects.toThrow('einer Veranstaltung')
    }
  })
})

describe('an event whose speaker and material are gone all the same', () => {
  /** As a database may have it that an older version wrote. */
  const makeEventWithGaps = async (data: Partial<Event> = {}): Promise<Event> => {
    const [gone, there, file] = [await makeSpeaker(payload), await makeSpeaker(payload), await picture()]
    const event = await makeEvent(payload, {
      speakers: [
        { speaker: gone.id, role: 'input', label: 'Input & Moderation' },
        { speaker: there.id, role: 'host' },
      ],
      materials: [{ title: 'Plan', file: file.id }],
      image: file.id,
      ...data,
    })
    await payload.db.deleteOne({ collection: 'speakers', where: { id: { equals: gone.id } } })
    await payload.db.deleteOne({ collection: 'media', where: { id: { equals: file.id } } })
    return event
  }
  const patch = (id: string, body: object, query = '') =>
    rest({ ...test, path: `/api/events/${id}${query}`, method: 'PATCH', body, token })

  it('can be saved, moved and cancelled, as the form sends it and in part', async () => {
    const { id } = await makeEventWithGaps()
    const form = await rest({ ...test, path: `/api/events/${id}?depth=0`, token })
    const whole = { ...form.json, summary: 'Neu' }
    const moved = { startsAt: '2033-01-01T18:00:00.000Z', endsAt: '2033-01-01T20:00:00.000Z' }
    for (const body of [whole, moved, { status: 'cancelled' }]) {
      expect(await patch(id, { ...body, _status: 'published' })).toMatchObject({ status: 200 })
    }
    expect(await payload.findByID({ collection: 'events', id })).toMatchObject({
      summary: 'Neu',
      status: 'cancelled',
      startsAt: moved.startsAt,
    })
  })

  it('can be drafted and published again, and goes back to an older version', async () => {
    const { id } = await makeEventWithGaps()
    expect(await patch(id, { summary: 'Entwurf' }, '?draft=true')).toMatchObject({ status: 200 })
    expect(await patch(id, { status: 'cancelled', _status: 'published' })).toMatchObject({ status: 200 })
    const { docs } = await payload.findVersions({ collection: 'events', where: { parent: { equals: id } } })
    const first = docs.at(-1)?.id
    const restored = await rest({ ...test, path: `/api/events/versions/${first}`, method: 'POST', token })
    expect(restored.status).toBe(200)
    expect(await patch(id, { _status: 'published' })).toMatchObject({ status: 200 })
    expect((await payload.findByID({ collection: 'events', id })).status).toBe('scheduled')
  })

  it('still asks for the person in a row that somebody adds', async () => {
    const { id } = await makeEventWithGaps()
    const { status, text } = await patch(id, { speakers: [{ role: 'input' }], _status: 'published' })
    expect(status).toBe(400)
    expect(text).toContain('speakers.0.speaker')
  })
})

describe('a file of another kind', () => {
  const inUse = 'Die Datei steht in einer Veranstaltung („'

  it('does not replace one that is in use, which stays as it is', async () => {
    const [image, file] = [await picture(), await makeDocument(payload)]
    await makeEvent(payload, { image: image.id, materials: [{ title: 'Plan', file: file.id }] })
    const pdf = pdfUpload()
    const replace = (id: string, by: object) =>
      payload.update({ collection: 'media', id, data: {}, file: by as never })
    await expect(replace(image.id, pdf)).rejects.toThrow(inUse)
    await expect(
      payload.update({ collection: 'media', where: { id: { in: [image.id] } }, data: {}, file: pdf }),
    ).rejects.toThrow(inUse)
    const other = await pngUpload()
    await expect(replace(file.id, other)).rejects.toThrow(inUse)
    expect(await payload.findByID({ collection: 'media', id: image.id })).toEqual(image)
    const onDisk = path.join(test.dataDir, 'media', image.filename ?? '')
    expect((await readFile(onDisk)).length).toBe(image.filesize)
    expect((await replace(image.id, other)).mimeType).toBe('image/png')
    const unused = await picture()
    expect((await replace(unused.id, pdf)).mimeType).toBe('application/pdf')
  })

  it.each([
    ['events', 'image', (image: string) => makeEvent(payload, { image, _status: 'draft' })],
    ['speakers', 'image', (image: string) => makeSpeaker(payload, { image })],
    ['partners', 'logo', (logo: string) => makePartner(payload, { logo })],
  ] as const)('is neither offered nor taken as a picture of %s', async (collection, path, make) => {
    const { id } = await makeDocument(payload)
    await expect(make(id)).rejects.toMatchObject({ data: { errors: [{ path, message: noPicture }] } })
    const image = await picture()
    expect(await make(image.id)).toMatchObject({ [path]: { id: image.id } })
    const field = payload.collections[collection].config.flattenedFields.find(({ name }) => name === path)
    const { filterOptions } = field as { filterOptions: Where }
    const offered = await payload.find({ collection: 'media', where: filterOptions, pagination: false })
    const ids = offered.docs.map((file) => file.id)
    expect([ids.includes(id), ids.includes(image.id)]).toEqual([false, true])
  })

  it('that has come to stand there keeps nobody from saving and cancelling', async () => {
    const { id: image } = await makeDocument(payload)
    const { id } = await makeEvent(payload, { image: (await picture()).id })
    await payload.db.updateOne({ collection: 'events', id, data: { image } })
    await payload.db.deleteVersions({ collection: 'events', where: { parent: { equals: id } } })
    const cancelled = await payload.update({ collection: 'events', id, data: { status: 'cancelled' } })
    expect(cancelled.status).toBe('cancelled')
  })
})
