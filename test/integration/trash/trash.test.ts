import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { findOverview } from '../../../src/overview/findOverview.ts'
import type { AuditEntry, User } from '../../../src/payload-types.ts'
import { findPublicEvent } from '../../../src/programme/publicEvents.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { emptyTrash } from '../../../src/trash/emptyTrash.ts'
import { inDays, makeEvent, makePartner, makeSpeaker, makeTopic, makeUser } from '../../support/factories.ts'
import { makePicture, pngUpload } from '../../support/makePicture.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

type Role = 'administrator' | 'editor' | 'helper'

let test: TestPayload
let payload: Payload
const users: Partial<Record<Role, User>> = {}
const tokens: Partial<Record<Role, string>> = {}
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  for (const role of ['administrator', 'editor', 'helper'] as const) {
    const user = await makeUser(payload, [role])
    users[role] = user
    const data = { email: user.email, password: 'geheim-und-lang' }
    tokens[role] = (await payload.login({ collection: 'users', data })).token
  }
})
afterAll(() => test.stop())

const as = (role: Role | null, address: string, method = 'GET', body?: unknown) =>
  rest({ ...test, path: `/api${address}`, method, body, ...(role && { token: tokens[role] }) })

const trash = (slug: string, id: string, role: Role = 'editor') =>
  as(role, `/${slug}/${id}`, 'PATCH', { deletedAt: new Date().toISOString() })

/** As the admin does it. */
const restore = (slug: string, id: string, role: Role = 'editor', body: object = {}) =>
  as(role, `/${slug}?trash=true&where[id][equals]=${id}&where[deletedAt][exists]=true`, 'PATCH', {
    deletedAt: null,
    ...body,
  })

const isStored = async (slug: string, id: string): Promise<boolean> =>
  (await payload.db.count({ collection: slug as 'speakers', where: { id: { equals: id } } })).totalDocs === 1

const makers = {
  speakers: () => makeSpeaker(payload, { biography: null, position: 'Sprecherin' }),
  partners: () => makePartner(payload, { description: 'Die Arbeitsgemeinschaft.' }),
  topics: () => makeTopic(payload),
  media: () => makePicture(payload, { alt: 'Ein Bild' }),
}
const kinds = Object.keys(makers) as (keyof typeof makers)[]

describe.each(kinds)('the trash of %s', (slug) => {
  const make = (): Promise<{ id: string }> => makers[slug]()

  it('takes what editors delete, and gives it back as it was', async () => {
    const { id } = await make()
    const before = (await as('editor', `/${slug}/${id}`)).json
    expect(await trash(slug, id)).toMatchObject({ status: 200 })
    expect((await as('editor', `/${slug}/${id}`)).status).toBe(404)
    expect((await as('editor', `/${slug}?where[id][equals]=${id}`)).json.docs).toEqual([])
    expect((await as('editor', `/${slug}?trash=true&where[id][equals]=${id}`)).json.docs).toHaveLength(1)
    expect((await as('editor', `/${slug}/${id}?trash=true`)).status).toBe(200)
    for (const role of ['helper', null] as const)
      expect([403, 404]).toContain((await as(role, `/${slug}/${id}?trash=true`)).status)
    expect(await restore(slug, id)).toMatchObject({ status: 200 })
    expect((await as('editor', `/${slug}/${id}`)).json).toEqual({
      ...before,
      updatedAt: expect.any(String),
      deletedAt: null,
    })
  })

  it('takes many at once, at a moment that the server says', async () => {
    const ids = [(await make()).id, (await make()).id]
    const where = `where[id][in][0]=${ids[0]}&where[id][in][1]=${ids[1]}`
    const { status } = await as('editor', `/${slug}?${where}`, 'PATCH', { deletedAt: inDays(-400) })
    expect(status).toBe(200)
    const { json } = await as('editor', `/${slug}?trash=true&${where}`)
    const docs = json.docs as { deletedAt: string }[]
    expect(docs).toHaveLength(2)
    for (const { deletedAt } of docs) expect(deletedAt > inDays(-1)).toBe(true)
  })

  it('is read alone: nothing in it can be changed, and nothing is changed on the way', async () => {
    const { id } = await make()
    const field = slug === 'media' ? 'alt' : 'name'
    const deletedAt = new Date().toISOString()
    expect(await as('editor', `/${slug}/${id}`, 'PATCH', { deletedAt, [field]: 'Neu' })).toMatchObject({
      status: 400,
      text: expect.stringContaining('geht nur für sich'),
    })
    await trash(slug, id)
    expect(await as('editor', `/${slug}/${id}?trash=true`, 'PATCH', { [field]: 'Neu' })).toMatchObject({
      status: 409,
      text: expect.stringContaining('Das liegt im Papierkorb.'),
    })
    expect((await restore(slug, id, 'editor', { [field]: 'Neu' })).status).toBe(400)
    expect((await as('editor', `/${slug}/${id}`, 'PATCH', { [field]: 'Neu' })).status).toBe(404)
    expect((await as('editor', `/${slug}/${id}?trash=true`)).text).not.toContain('Neu')
  })

  it('is emptied at once by administrators alone, and not touched by helpers', async () => {
    const { id } = await make()
    for (const role of ['helper', null] as const)
      expect((await trash(slug, id, role as Role)).status).toBe(403)
    const remove = (role: Role) => as(role, `/${slug}/${id}?trash=true`, 'DELETE')
    expect((await remove('editor')).status).toBe(403)
    await trash(slug, id)
    expect((await remove('editor')).status).toBe(403)
    expect((await restore(slug, id, 'helper')).status).toBe(403)
    expect(await isStored(slug, id)).toBe(true)
    expect((await remove('administrator')).status).toBe(200)
    expect(await isStored(slug, id)).toBe(false)
  })

  it('is emptied by itself after 30 days, and not before', async () => {
    const [old, kept, restored] = [await make(), await make(), await make()]
    for (const { id } of [old, restored]) await trash(slug, id)
    await restore(slug, restored.id)
    await emptyTrash({ payload, now: new Date(inDays(29.9)) })
    expect(await isStored(slug, old.id)).toBe(true)
    await emptyTrash({ payload, now: new Date(inDays(30.1)) })
    expect(await isStored(slug, old.id)).toBe(false)
    for (const { id } of [kept, restored]) expect(await isStored(slug, id)).toBe(true)
  })

  it('tells the audit trail of each step', async () => {
    const { id } = await make()
    await trash(slug, id)
    await restore(slug, id)
    await trash(slug, id, 'administrator')
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: id } },
      sort: 'at',
      depth: 0,
      pagination: false,
    })
    const [editor, administrator] = [users.editor?.name, users.administrator?.name]
    const of = ({ kind, operation, by, state, summary }: AuditEntry) => [kind, operation, by, state, summary]
    expect(docs.map(of)).toEqual([
      [slug, 'trash', editor, 'done', ''],
      [slug, 'restore', editor, 'done', ''],
      [slug, 'trash', administrator, 'done', ''],
      [slug, 'empty', undefined, 'done', ''],
    ])
  })
})

describe('what is in use', () => {
  it.each(kinds)('is not trashed: one of %s', async (slug) => {
    const { id } = await makers[slug]()
    const use = {
      speakers: { speakers: [{ speaker: id, role: 'input' as const }] },
      partners: { partners: [id] },
      topics: { topics: [id] },
      media: { image: id },
    }[slug]
    // In a draft on top of what is published.
    const event = await makeEvent(payload)
    await payload.update({ collection: 'events', id: event.id, draft: true, data: use })
    const sentence = 'Steht in einer Veranstaltung („'
    const one = await trash(slug, id)
    expect([one.status, one.text]).toEqual([409, expect.stringContaining(sentence)])
    expect(one.text).toContain('danach lässt es sich in den Papierkorb legen')
    const deletedAt = new Date().toISOString()
    const many = await as('editor', `/${slug}?where[id][equals]=${id}`, 'PATCH', { deletedAt })
    expect([many.status, many.json.docs]).toEqual([400, []])
    expect(many.text).toContain(sentence)
    expect((await as('editor', `/${slug}/${id}`)).status).toBe(200)
    // Nothing of the attempt is in the audit trail.
    const where = { documentId: { equals: id }, operation: { equals: 'trash' } }
    expect((await payload.count({ collection: 'audit-entries', where })).totalDocs).toBe(0)
  })

  it('is not deleted for good while something in the trash needs it', async () => {
    const picture = await makePicture(payload, { alt: 'Ein Gesicht' })
    const speaker = await makeSpeaker(payload, { name: 'Wartende', image: picture.id })
    await trash('speakers', speaker.id)
    expect((await trash('media', picture.id)).status).toBe(200)
    const { status, text } = await as('administrator', `/media/${picture.id}?trash=true`, 'DELETE')
    expect([status, text]).toEqual([
      409,
      expect.stringContaining('einem Eintrag unter Referent*innen („Wartende (im Papierkorb)“)'),
    ])
    expect(await restore('speakers', speaker.id)).toMatchObject({
      status: 400,
      text: expect.stringContaining(`Im Papierkorb liegt: „${picture.filename}“`),
    })
    // What needs it goes first.
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    for (const [slug, { id }] of [['speakers', speaker] as const, ['media', picture] as const])
      expect(await isStored(slug, id)).toBe(false)
  })
})

describe('what is in the trash', () => {
  it('is not chosen anew, and holds up nobody who had it before', async () => {
    const [speaker, topic] = [await makeSpeaker(payload, { name: 'Weg' }), await makeTopic(payload)]
    const event = await makeEvent(payload, { topics: [topic.id] })
    await trash('speakers', speaker.id)
    const add = { speakers: [{ speaker: speaker.id, role: 'input' }] }
    for (const query of ['', '?draft=true']) {
      expect(await as('editor', `/events/${event.id}${query}`, 'PATCH', add)).toMatchObject({
        status: 409,
        text: expect.stringContaining('Im Papierkorb liegt: „Weg“'),
      })
    }
    // Somebody trashed it in the moment in which the event was saved.
    const data = { deletedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'topics', id: topic.id, data })
    expect(await as('editor', `/events/${event.id}`, 'PATCH', { status: 'cancelled' })).toMatchObject({
      status: 200,
    })
  })

  it('is not public from that moment, where something public refers to it all the same', async () => {
    const picture = await makePicture(payload, { alt: 'Ein Gesicht' })
    const speaker = await makeSpeaker(payload, { name: 'Öffentlich' })
    const partner = await makePartner(payload)
    const topic = await makeTopic(payload)
    const event = await makeEvent(payload, {
      image: picture.id,
      speakers: [{ speaker: speaker.id, role: 'input' }],
      partners: [partner.id],
      topics: [topic.id],
    })
    const find = () => findPublicEvent({ payload, id: event.id, locale: 'de', now: new Date() })
    const app = createPublicApp({ payload })
    const page = async () => (await app.request(`/mitwirkende/${speaker.slug}`)).status
    const file = () => as(null, `/media/file/${picture.filename}`)
    const { image, speakers, partners, topics } = (await find())!
    expect([image?.alt, speakers.length, partners.length, topics.length]).toEqual(['Ein Gesicht', 1, 1, 1])
    expect([await page(), (await file()).status]).toEqual([200, 200])
    const data = { deletedAt: new Date().toISOString() }
    for (const [collection, { id }] of Object.entries({
      speakers: speaker,
      partners: partner,
      topics: topic,
      media: picture,
    }))
      await payload.db.updateOne({ collection: collection as 'speakers', id, data })
    expect(await find()).toMatchObject({ image: null, speakers: [], partners: [], topics: [] })
    expect([await page(), (await file()).status]).toEqual([404, 403])
    expect((await as(null, `/speakers/${speaker.id}?trash=true`)).status).toBe(404)
  })

  it('keeps its address, and says so to whoever wants it', async () => {
    const first = await makeTopic(payload, { name: 'Wärmewende' })
    await trash('topics', first.id)
    const second = () => as('editor', '/topics', 'POST', { name: 'Wärmewende' })
    expect(await second()).toMatchObject({
      status: 400,
      text: expect.stringContaining('Diese Adresse gehört zu „Wärmewende“ im Papierkorb.'),
    })
    const other = await as('editor', '/topics', 'POST', { name: 'Wärmewende', slug: 'waermewende-neu' })
    expect(other.status).toBe(201)
    expect(await restore('topics', first.id)).toMatchObject({ status: 200 })
    expect((await as('editor', `/topics/${first.id}`)).json.slug).toBe('waermewende')
  })

  it('keeps its file until it is deleted for good, and nobody puts another in its place', async () => {
    const picture = await makePicture(payload, { alt: 'Ein Bild' })
    const onDisk = path.join(test.dataDir, 'media', picture.filename ?? '')
    await trash('media', picture.id)
    expect((await as('editor', `/media/file/${picture.filename}`)).status).toBe(200)
    const { id } = picture
    const replace = { collection: 'media', id, trash: true, data: {}, file: await pngUpload() } as const
    await expect(payload.update(replace)).rejects.toThrow('Das liegt im Papierkorb.')
    const again = await makePicture(payload, { alt: 'Ein anderes', name: picture.filename ?? '' })
    expect(again.filename).not.toBe(picture.filename)
    await access(onDisk)
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    await expect(access(onDisk)).rejects.toThrow()
  })

  it('is made neither with a document nor by going back to an old version', async () => {
    const made = await as('editor', '/topics', 'POST', { name: 'Neu', deletedAt: new Date().toISOString() })
    expect(made.status).toBe(201)
    expect((made.json.doc as { deletedAt?: string | null }).deletedAt ?? null).toBeNull()
  })

  it('is listed for editors under what will happen by itself, with the day', async () => {
    await payload.delete({ collection: 'events', where: {} })
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    const { id } = await makePartner(payload, { name: 'LAG Papierkorb' })
    await trash('partners', id)
    const stepsOf = async (role: Role) => {
      const req = { payload, user: { ...users[role], collection: 'users' }, i18n: { language: 'de' } }
      return (await findOverview({ req: req as never, now: new Date() })).steps
    }
    expect(await stepsOf('editor')).toContainEqual({
      kind: 'emptying',
      path: `partners/trash/${id}`,
      title: 'LAG Papierkorb',
      people: 0,
      when: expect.stringMatching(/^\d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr$/u),
    })
    expect(await stepsOf('helper')).toEqual([])
  })
})
