import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { publishDue } from '../../../src/events/publishDue.ts'
import { findOverview } from '../../../src/overview/findOverview.ts'
import type { AuditEntry, Event, User } from '../../../src/payload-types.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { exportPerson } from '../../../src/privacy/exportPerson.ts'
import { deleteOutdated } from '../../../src/privacy/deletion/deleteOutdated.ts'
import { findPublicEvent } from '../../../src/programme/publicEvents.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { findRegistrationTerms } from '../../../src/registrations/terms.ts'
import { emptyTrash } from '../../../src/trash/emptyTrash.ts'
import { parsePendingWebhooks } from '../../../src/webhooks/rules/pendingWebhooks.ts'
import {
  inDays,
  makeEvent,
  makeMeeting,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
  makeUser,
} from '../../support/factories.ts'
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

const overviewFor = (role: Role) => {
  const req = { payload, user: { ...users[role], collection: 'users' }, i18n: { language: 'de' } }
  return findOverview({ req: req as never, now: new Date() })
}

const isStored = async (slug: string, id: string): Promise<boolean> =>
  (await payload.db.count({ collection: slug as 'speakers', where: { id: { equals: id } } })).totalDocs === 1

const makers = {
  events: () => makeEvent(payload, { _status: 'draft', summary: 'Kurz gesagt.' }),
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
    const field = { events: 'title', media: 'alt', speakers: 'name', partners: 'name', topics: 'name' }[slug]
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
      where: { kind: { equals: slug }, documentId: { equals: id } },
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
  it.each(['speakers', 'partners', 'topics', 'media'] as const)('is not trashed: one of %s', async (slug) => {
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
    const where = { kind: { equals: slug }, documentId: { equals: id }, operation: { equals: 'trash' } }
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
    expect((await overviewFor('editor')).steps).toContainEqual({
      kind: 'emptying',
      path: `partners/trash/${id}`,
      title: 'LAG Papierkorb',
      people: 0,
      when: expect.stringMatching(/^\d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr$/u),
    })
    expect((await overviewFor('helper')).steps).toEqual([])
  })
})

describe('an event in the trash', () => {
  /** Past all rules, in the document and its newest version. */
  const storeRawly = async (id: string, data: Partial<Event>): Promise<void> => {
    await payload.db.updateOne({ collection: 'events', id, data })
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection: 'events', where, trash: true, limit: 1 })
    for (const { id: version } of docs)
      await payload.db.updateVersion({
        collection: 'events',
        id: version,
        versionData: { version: data },
      })
  }
  let count = 0
  const published = async () => {
    const title = `Wegwerfgesellschaft ${(count += 1)}.`
    const event = await makeEvent(payload, { title, summary: 'Kurz gesagt.' })
    const moved = { slug: `umgezogen-${event.id}` }
    await payload.update({ collection: 'events', id: event.id, data: moved })
    return { ...event, ...moved, formerSlug: event.slug }
  }
  /** Where somebody outside might find it. */
  const placesOf = async ({ id, title, slug, formerSlug }: Event & { formerSlug: string }) => {
    const app = createPublicApp({ payload })
    const ask = async (address: string) => (await app.request(address)).text()
    const statusOf = async (address: string) => (await app.request(address)).status
    const query = `{ event(slug: "${slug}") { title } events { nodes { title } } }`
    const graphql = await ask(`/graphql?query=${encodeURIComponent(query)}`)
    const lists = ['/', '/feeds/events.ics', '/feeds/events.atom', '/feeds/sunflower.ics', '/sitemap.xml']
    const texts = await Promise.all(lists.map(ask))
    return {
      statuses: await Promise.all(
        [slug, `${slug}.ics`, formerSlug].map((each) => statusOf(`/veranstaltungen/${each}`)),
      ),
      graphql: graphql.includes(title),
      lists: texts.map((text) => text.includes(title) || text.includes(slug)),
      rest: (await as(null, `/events/${id}?trash=true`)).status,
      listed: ((await as(null, '/events?trash=true&limit=100')).json.docs as Event[]).some(
        (each) => each.id === id,
      ),
      terms: (await findRegistrationTerms({ payload, eventId: id, locale: 'de' })) !== null,
    }
  }
  const nowhere = {
    statuses: [404, 404, 404],
    graphql: false,
    lists: [false, false, false, false, false],
    rest: 404,
    listed: false,
    terms: false,
  }
  const everywhere = {
    statuses: [200, 200, 301],
    graphql: true,
    lists: [true, true, true, true, true],
    rest: 200,
    listed: true,
    terms: true,
  }

  it('is gone everywhere at once, and is back everywhere once it is restored and published', async () => {
    const event = await published()
    const { uid, revision } = await payload.findByID({
      collection: 'events',
      id: event.id,
      showHiddenFields: true,
    })
    expect(await placesOf(event)).toEqual(everywhere)
    expect(await trash('events', event.id)).toMatchObject({ status: 200 })
    expect(await placesOf(event)).toEqual(nowhere)
    expect(await restore('events', event.id, 'editor', { _status: 'draft' })).toMatchObject({ status: 200 })
    expect(await placesOf(event)).toEqual(nowhere)
    expect(await as('editor', `/events/${event.id}`, 'PATCH', { _status: 'published' })).toMatchObject({
      status: 200,
    })
    expect(await placesOf(event)).toEqual(everywhere)
    const back = await payload.findByID({ collection: 'events', id: event.id, showHiddenFields: true })
    expect(back).toMatchObject({ uid, summary: 'Kurz gesagt.' })
    // Calendars that had it take it back.
    expect(back.revision).toBeGreaterThan(revision ?? 0)
  })

  it('is published at once where that is asked for, and was gone even if the database calls it published', async () => {
    const event = await published()
    await trash('events', event.id)
    await payload.db.updateOne({ collection: 'events', id: event.id, data: { _status: 'published' } })
    expect(await placesOf(event)).toEqual(nowhere)
    expect(await restore('events', event.id, 'editor', { _status: 'published' })).toMatchObject({
      status: 200,
    })
    expect(await placesOf(event)).toEqual(everywhere)
  })

  it('takes its newest draft along, and brings it back as the draft that it was', async () => {
    const event = await published()
    const draft = { summary: 'Noch nicht öffentlich' }
    await payload.update({ collection: 'events', id: event.id, draft: true, data: draft })
    const { status } = await as('editor', `/events/${event.id}?draft=true`, 'PATCH', { deletedAt: inDays(0) })
    expect(status).toBe(200)
    expect(await placesOf(event)).toEqual(nowhere)
    await restore('events', event.id, 'editor', { _status: 'draft' })
    expect((await as('editor', `/events/${event.id}?draft=true`)).json).toMatchObject(draft)
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { and: [{ parent: { equals: event.id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(docs[0]?.version.summary).toBe('Kurz gesagt.')
  })

  it('tells other sites that it was withdrawn, and of itself once it is back', async () => {
    const { id } = await published()
    const pendingOf = async () => {
      const { pendingWebhooks } = await payload.findByID({
        collection: 'events',
        id,
        trash: true,
        showHiddenFields: true,
      })
      return parsePendingWebhooks(pendingWebhooks).map(({ type }) => type)
    }
    await payload.db.updateOne({ collection: 'events', id, data: { pendingWebhooks: null } })
    await trash('events', id)
    expect(await pendingOf()).toEqual(['event.withdrawn'])
    await restore('events', id, 'editor', { _status: 'published' })
    expect(await pendingOf()).toEqual(['event.withdrawn', 'event.published'])
  })

  it('is not one that people have registered for', async () => {
    const event = await makeEvent(payload)
    const { id } = await makeRegistration(payload, { event })
    const one = await trash('events', event.id)
    expect([one.status, one.text]).toEqual([
      409,
      expect.stringContaining('Sagen Sie die Veranstaltung ab, statt sie zu löschen.'),
    ])
    const deletedAt = new Date().toISOString()
    const many = await as('editor', `/events?where[id][equals]=${event.id}`, 'PATCH', { deletedAt })
    expect([many.status, many.json.docs]).toEqual([400, []])
    expect(many.text).toContain('Sagen Sie die Veranstaltung ab')
    await payload.delete({ collection: 'registrations', id })
    expect((await trash('events', event.id)).status).toBe(200)
  })

  it('keeps who registered in that moment until their time is up, and is kept as long', async () => {
    const event = await makeEvent(payload, { startsAt: inDays(-2) })
    await payload.update({ collection: 'events', id: event.id, data: { registration: { closesAt: null } } })
    await trash('events', event.id)
    const people = [await makeEvent(payload), await makeEvent(payload)].map(async (other) => {
      const { id, email } = await makeRegistration(payload, { event: other })
      await payload.db.updateOne({ collection: 'registrations', id, data: { event: event.id } })
      return { id, email }
    })
    const [person, erased] = [await people[0]!, await people[1]!]
    await erasePerson({ payload, email: erased.email, now: new Date() })
    expect(await isStored('registrations', erased.id)).toBe(false)
    const { steps } = await overviewFor('editor')
    expect(steps.filter(({ kind }) => kind !== 'emptying')).toMatchObject([
      { kind: 'deletion', path: `events/trash/${event.id}`, people: 1 },
    ])
    const { registrations } = await exportPerson({ payload, email: person.email, now: new Date() })
    expect(registrations[0]?.event.title).toBe(event.title)
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    expect(await isStored('events', event.id)).toBe(true)
    await deleteOutdated({ payload, now: new Date(inDays(31)) })
    expect(await isStored('registrations', person.id)).toBe(false)
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    expect(await isStored('events', event.id)).toBe(false)
    const counted = { collection: 'event-statistics', where: { eventKey: { equals: event.id } } } as const
    expect((await payload.find(counted)).docs).toMatchObject([{ title: event.title, registered: 2 }])
  })

  it('keeps its access until it is deleted for good, with its versions', async () => {
    const event = await published()
    const meeting = await makeMeeting(payload, { event })
    await trash('events', event.id)
    expect(await isStored('meetings', meeting.id)).toBe(true)
    await emptyTrash({ payload, now: new Date(inDays(31)) })
    expect(await isStored('events', event.id)).toBe(false)
    expect(await isStored('meetings', meeting.id)).toBe(false)
    const where = { parent: { equals: event.id } }
    expect((await payload.db.countVersions({ collection: 'events', where })).totalDocs).toBe(0)
  })

  it('is not published by itself, nor the moment it is restored', async () => {
    const event = await makeEvent(payload, { _status: 'draft', publishAt: inDays(1) })
    await trash('events', event.id)
    await publishDue({ payload, now: new Date(inDays(2)) })
    expect(await as('editor', `/events/${event.id}?trash=true`)).toMatchObject({ json: { _status: 'draft' } })
    await storeRawly(event.id, { publishAt: inDays(-1) })
    await restore('events', event.id, 'editor', { _status: 'draft' })
    await publishDue({ payload, now: new Date() })
    expect((await as('editor', `/events/${event.id}?draft=true`)).json).toMatchObject({
      _status: 'draft',
      publishAt: null,
    })
  })

  it('leaves its address to itself: another event of that name gets a number', async () => {
    const title = 'Klimaschutz vor Ort'
    const [first, second] = [await makeEvent(payload, { title }), await makeEvent(payload)]
    await trash('events', first.id)
    expect((await makeEvent(payload, { title })).slug).toBe(`${first.slug}-2`)
    const { status, text } = await as('editor', `/events/${second.id}`, 'PATCH', { slug: first.slug })
    expect([status, text]).toEqual([400, expect.stringMatching(`Diese Adresse gehört zu „[^“]*${title}“`)])
  })

  it('is not reached by going back to the version that it had there', async () => {
    const event = await published()
    await trash('events', event.id)
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: event.id } },
      trash: true,
    })
    const inTrash = docs.find(({ version }) => version.deletedAt)?.id
    const goBack = () => as('editor', `/events/versions/${inTrash}`, 'POST')
    expect((await goBack()).status).toBe(403)
    await restore('events', event.id, 'editor', { _status: 'published' })
    await goBack()
    expect((await as('editor', `/events/${event.id}?draft=true`)).status).toBe(200)
    expect(await placesOf(event)).toEqual(everywhere)
  })

  it('is trashed with others, which are otherwise changed one by one', async () => {
    const events = [await makeEvent(payload), await makeEvent(payload)]
    const where = events.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
    const change = (role: Role | null, query: string, body: object) =>
      as(role, `/events?${query}`, 'PATCH', body)
    for (const body of [{ status: 'cancelled' }, { status: 'cancelled', deletedAt: null }])
      expect(await change('editor', where, body)).toMatchObject({
        status: 403,
        text: expect.stringContaining('Das lässt sich nur einzeln ändern'),
      })
    const deletedAt = new Date().toISOString()
    for (const [query, body] of [
      [where, { status: 'cancelled', deletedAt }],
      [`trash=true&${where}`, { status: 'cancelled', deletedAt: null }],
      [`trash=true&${where}`, { status: 'cancelled' }],
    ] as const)
      expect([400, 409]).toContain((await change('editor', query, body)).status)
    for (const { id } of events)
      expect((await as('editor', `/events/${id}`)).json).toMatchObject({ status: 'scheduled' })
    for (const role of ['helper', null] as const)
      expect((await change(role, where, { deletedAt })).status).toBe(403)
    expect((await change('editor', '', { deletedAt })).status).toBe(403)
    const { status, json } = await change('editor', where, { deletedAt })
    expect([status, (json.docs as object[]).length]).toEqual([200, 2])
    // What is not in the trash is not restored, to a draft.
    await restore('events', events[0]!.id, 'editor', { _status: 'published' })
    const back = await change('editor', `trash=true&${where}`, { deletedAt: null, _status: 'draft' })
    expect(back.json.docs).toMatchObject([{ id: events[1]!.id }])
  })

  it('is shown to nobody who helps with it', async () => {
    const event = await makeEvent(payload, { _status: 'draft' })
    const { id } = users.helper!
    await payload.update({ collection: 'users', id, data: { events: [event.id] } })
    expect((await as('helper', `/events/${event.id}`)).status).toBe(200)
    await trash('events', event.id)
    expect((await as('helper', `/events/${event.id}?trash=true`)).status).toBe(404)
    await payload.update({ collection: 'users', id, data: { events: [] } })
  })

  it('may be as wrong as it likes: it is mended once it is back', async () => {
    const { id } = await makeEvent(payload)
    // As a database may have it that an older version wrote.
    await storeRawly(id, { startsAt: '2033-01-01T18:00:00.000Z', endsAt: '2032-01-01T18:00:00.000Z' })
    expect(await trash('events', id)).toMatchObject({ status: 200 })
    expect((await restore('events', id, 'editor', { _status: 'published' })).status).toBe(400)
    expect(await restore('events', id, 'editor', { _status: 'draft' })).toMatchObject({ status: 200 })
  })
})
