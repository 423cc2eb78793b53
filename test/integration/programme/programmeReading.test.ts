import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField, Payload } from 'payload'
import type { Event, Topic } from '../../../src/payload-types.ts'
import { CollectionReadModel } from '../../../src/programme/readModel/CollectionReadModel.ts'
import { DocumentsFile } from '../../../src/programme/readModel/DocumentsFile.ts'
import { localisedTexts, publicEventSelect } from '../../../src/events/rules/publicEventFields.ts'
import { documentsIn, programmeReadModels } from '../../../src/programme/readModel/programmeReadModels.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import {
  makeConsentText,
  makeEvent,
  makePartner,
  makeSpeaker,
  makeTopic,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { stampFor } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let full: Event
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  const picture = await makePicture(payload, { alt: 'Menschen im Gespräch', name: 'bild.png' })
  const speaker = await makeSpeaker(payload, {
    image: picture.id,
    biography: richText('Seit vielen Jahren.'),
  })
  const partner = await makePartner(payload, { description: 'Die Arbeitsgemeinschaft.', logo: picture.id })
  const topic = await makeTopic(payload, { name: 'Klima' })
  const consent = await makeConsentText(payload)
  full = await makeEvent(payload, {
    title: 'Haushalt',
    summary: 'Worum es geht.',
    description: richText('Alles auf Deutsch.'),
    image: picture.id,
    location: { name: 'Rathaus', city: 'Schwerin' },
    speakers: [
      { speaker: speaker.id, role: 'input', label: 'Input' },
      { speaker: speaker.id, role: 'panel' },
    ],
    partners: [partner.id],
    topics: [topic.id],
    materials: [{ title: 'Folien', file: picture.id }],
    registration: {
      capacity: 20,
      consents: [consent.id],
      notices: richText('Hinweise.'),
      questions: [
        { label: 'Essen?', options: [{ label: 'vegan' }, { label: 'alles' }] },
        { label: 'Woher?' },
      ],
    },
  })
  await makeEvent(payload, { title: 'Fast leer' })
  // Some is translated, some emptied, and the rest left to German.
  await payload.update({
    collection: 'events',
    id: full.id,
    locale: 'en',
    data: {
      title: 'Budget',
      summary: '',
      materials: full.materials,
      registration: {
        ...full.registration,
        notices: richText('Notices.'),
        questions: full.registration?.questions?.map((question, index) => ({
          ...question,
          label: index === 0 ? 'Meal?' : question.label,
        })),
      },
    },
  })
  await payload.update({ collection: 'topics', id: topic.id, locale: 'en', data: { name: 'Climate' } })
})
afterAll(() => test.stop())

/** The fields of an event that the programme is made of. */
const asked = (event: object): object =>
  Object.fromEntries(Object.entries(event).filter(([field]) => field === 'id' || field in publicEventSelect))

/** What is empty is nothing, null or an empty list, depending on who gives it: the same to whoever reads it. */
const withoutEmpty = (document: object): unknown =>
  JSON.parse(
    JSON.stringify(document, (_, value: unknown) =>
      value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  )

describe('the programme in memory', () => {
  it.each(['de', 'en'] as const)('is what Payload gives in %s, field by field', async (locale) => {
    const readModels = programmeReadModels(payload)
    for (const readModel of Object.values(readModels)) await readModel.catchUp({ touched: [], again: true })
    const held = documentsIn(readModels)
    const given = async (
      collection: 'events' | 'speakers' | 'partners' | 'topics' | 'consent-texts' | 'media',
    ) =>
      (
        await payload.find({
          collection: collection as 'events',
          depth: 0,
          joins: false,
          pagination: false,
          locale,
          showHiddenFields: true,
          ...(collection === 'events' && { select: publicEventSelect }),
        })
      ).docs

    const events = await given('events')
    expect(events.map(({ title }) => title).sort()).toEqual(
      [locale === 'de' ? 'Haushalt' : 'Budget', 'Fast leer'].sort(),
    )
    for (const event of events) {
      const { description, notices, event: rest } = held.events.get(String(event.id))![locale]
      const inMemory = {
        ...asked(rest),
        description: description?.read() ?? null,
        registration: { ...rest.registration, notices: notices?.read() ?? null },
      }
      const asGiven = {
        ...asked(event),
        description: event.description ?? null,
        registration: { ...event.registration, notices: event.registration?.notices ?? null },
      }
      expect(withoutEmpty(inMemory)).toEqual(withoutEmpty(asGiven))
    }
    for (const [name, collection] of [
      ['speakers', 'speakers'],
      ['partners', 'partners'],
      ['topics', 'topics'],
      ['consentTexts', 'consent-texts'],
      ['media', 'media'],
    ] as const) {
      const documents = await given(collection)
      expect(documents).not.toEqual([])
      for (const document of documents) {
        const id = String(document.id)
        expect({ ...held[name].get(id)?.[locale], id }).toEqual({ ...document, id })
      }
    }
  })

  it('is the same after it has been in a file, of those kinds that are kept in one', async () => {
    const readModels = programmeReadModels(payload)
    for (const readModel of Object.values(readModels)) await readModel.catchUp({ touched: [], again: true })
    const { speakers, partners } = documentsIn(readModels)
    for (const held of [speakers, partners] as ReadonlyMap<string, unknown>[]) {
      const file = new DocumentsFile({ path: `${test.dataDir}/held`, key: '', revive: (each) => each })
      const kept = [...held].map(([id, document]) => ({ id, updatedAt: '', document }))
      expect(kept).not.toEqual([])
      await file.write(kept)
      expect(await file.read()).toEqual(kept)
    }
  })
})

describe('documents kept since the start before', () => {
  const longAgo = '2026-01-01T08:00:00.000Z'
  const startWith = async (file: DocumentsFile<string>) => {
    const read: string[] = []
    const readModel = new CollectionReadModel<string>({
      payload,
      collection: 'topics',
      file,
      read: async (ids) => {
        read.push(...ids)
        const { docs } = await payload.db.find<Topic>({
          collection: 'topics',
          where: { id: { in: ids } },
          sort: 'updatedAt',
          limit: 0,
          pagination: false,
        })
        const documents = docs.map(({ id, slug, updatedAt }) => {
          const flaws = slug === 'unvollstaendig' ? ['name'] : []
          return [String(id), { document: slug, updatedAt, flaws }] as const
        })
        return new Map(documents)
      },
    })
    await readModel.catchUp({ touched: [], again: true })
    return { read, slugs: [...readModel.documents().values()].sort(), ids: [...readModel.documents().keys()] }
  }

  it('are read again only where they have changed, and are what a start without them would find', async () => {
    const path = `${test.dataDir}/topics.cache`
    const file = () => new DocumentsFile<string>({ path, key: '1', revive: (slug) => slug })
    const makeOld = async (slug: string) => {
      const { id } = await makeTopic(payload, { slug })
      await payload.db.updateOne({ collection: 'topics', id, data: { updatedAt: longAgo }, returning: false })
      return String(id)
    }
    const same = await makeOld('gleich')
    const changed = await makeOld('geaendert')
    const gone = await makeOld('geloescht')
    const flawed = await makeOld('unvollstaendig')

    const written = file()
    const first = await startWith(written)
    expect(first.read).toEqual(expect.arrayContaining([same, changed, gone, flawed]))
    await written.finish()

    await payload.update({ collection: 'topics', id: changed, data: { slug: 'anders' } })
    await payload.delete({ collection: 'topics', id: gone })
    const added = String((await makeTopic(payload, { slug: 'dazugekommen' })).id)
    const second = await startWith(file())
    expect(second.read).toEqual(expect.arrayContaining([changed, added, flawed]))
    expect(second.read).not.toContain(same)
    expect(second.ids).toContain(same)
    const without = await startWith(new DocumentsFile({ path, key: '2', revive: (slug) => slug }))
    expect(second.slugs).toEqual(without.slugs)
    expect(without.read).toContain(same)
  })
})

describe('the table of public fields', () => {
  it('names every text of an event that is written once per language', () => {
    const pathsIn = (fields: readonly FlattenedField[], above: string[]): string[] =>
      fields.flatMap((field) => {
        const path = [...above, field.name]
        if ('localized' in field && field.localized) return [path.join('.')]
        return 'flattenedFields' in field ? pathsIn(field.flattenedFields, path) : []
      })
    const { flattenedFields } = payload.collections.events.config
    const forEditors = ['messages.followUpText']
    expect([...localisedTexts.map(({ path }) => path.join('.')), ...forEditors].sort()).toEqual(
      pathsIn(flattenedFields, []).sort(),
    )
  })
})

describe('an address that a page had before', () => {
  const rename = (collection: 'events' | 'speakers' | 'partners' | 'topics', id: string, slug: string) =>
    payload.update({ collection, id, data: { slug } })
  const ask = (path: string) => createPublicApp({ payload }).request(path)
  const redirectOf = async (path: string): Promise<[number, string | null]> => {
    const { status, headers } = await ask(path)
    return [status, headers.get('Location')]
  }
  const slugFoundBy = async (slug: string): Promise<string | null> => {
    const query = `query ($slug: String) { event(slug: $slug) { slug } }`
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { slug } }),
    })
    const answer = await createPublicApp({ payload }).request(request)
    return ((await answer.json()) as { data: { event: { slug: string } | null } }).data.event?.slug ?? null
  }

  it('leads to where it is now, in each language and for each kind of page, for ever', async () => {
    const [speaker, partner, topic] = [
      await makeSpeaker(payload, { slug: 'ada-alt' }),
      await makePartner(payload, { slug: 'lag-alt' }),
      await makeTopic(payload, { slug: 'thema-alt' }),
    ]
    const event = await makeEvent(payload, {
      slug: 'abend-alt',
      speakers: [{ speaker: speaker.id, role: 'input' }],
      partners: [partner.id],
      topics: [topic.id],
    })
    for (const slug of ['abend-zwischendurch', 'abend-neu']) await rename('events', event.id, slug)
    await rename('speakers', speaker.id, 'ada-neu')
    await rename('partners', partner.id, 'lag-neu')
    await rename('topics', topic.id, 'thema-neu')
    for (const [from, to] of [
      ['/veranstaltungen/abend-alt', '/veranstaltungen/abend-neu'],
      ['/veranstaltungen/abend-zwischendurch', '/veranstaltungen/abend-neu'],
      ['/en/events/abend-alt', '/en/events/abend-neu'],
      ['/veranstaltungen/abend-alt.ics', '/veranstaltungen/abend-neu.ics'],
      ['/veranstaltungen/abend-alt/vorschau.png', '/veranstaltungen/abend-neu/vorschau.png'],
      ['/veranstaltungen/abend-alt/angemeldet', '/veranstaltungen/abend-neu/angemeldet'],
      ['/mitwirkende/ada-alt', '/mitwirkende/ada-neu'],
      ['/partner/lag-alt', '/partner/lag-neu'],
      ['/?thema=thema-alt', '/?thema=thema-neu'],
      ['/feeds/thema/thema-alt/events.ics', '/feeds/thema/thema-neu/events.ics'],
      [
        '/en/feeds/topic/thema-alt/partner/lag-neu/events.atom',
        '/en/feeds/topic/thema-neu/partner/lag-neu/events.atom',
      ],
    ] as const) {
      expect([from, ...(await redirectOf(from))]).toEqual([from, 301, to])
      expect([to, (await ask(to)).status]).toEqual([to, 200])
    }
    const form = new URLSearchParams({ stamp: stampFor({ slug: 'abend-alt' }), email: 'wer@example.org' })
    const sent = await createPublicApp({ payload }).request('/veranstaltungen/abend-alt/anmeldung', {
      method: 'POST',
      body: form,
    })
    expect([sent.status, sent.headers.get('Location')]).toEqual([
      303,
      '/veranstaltungen/abend-neu/angemeldet',
    ])
    expect(await slugFoundBy('abend-alt')).toBe('abend-neu')
    expect(await slugFoundBy('abend-neu')).toBe('abend-neu')
  })

  it('leads elsewhere once something else has it, and back when that has gone', async () => {
    const first = await makeEvent(payload, { slug: 'treff' })
    await rename('events', first.id, 'treff-im-mai')
    expect(await redirectOf('/veranstaltungen/treff')).toEqual([301, '/veranstaltungen/treff-im-mai'])
    const second = await makeEvent(payload, { slug: 'treff' })
    expect(await slugFoundBy('treff')).toBe('treff')
    await rename('events', second.id, 'treff-im-juni')
    expect(await slugFoundBy('treff')).toBe('treff-im-juni')
    await payload.delete({ collection: 'events', id: second.id })
    expect(await slugFoundBy('treff')).toBe('treff-im-mai')
    await rename('events', first.id, 'treff')
    expect(await redirectOf('/veranstaltungen/treff-im-mai')).toEqual([301, '/veranstaltungen/treff'])
  })

  it('is kept over drafts and older versions, belongs to no copy, and is written and read by nobody', async () => {
    const event = await makeEvent(payload, { slug: 'kreis' })
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: event.id } },
    })
    await payload.update({ collection: 'events', id: event.id, draft: true, data: { slug: 'runde' } })
    expect(await redirectOf('/veranstaltungen/runde')).toEqual([404, null])
    await payload.update({ collection: 'events', id: event.id, data: { _status: 'published' } })
    expect(await slugFoundBy('kreis')).toBe('runde')
    const version = docs[0]?.id ?? ''
    await payload.restoreVersion({ collection: 'events', id: version })
    expect(await slugFoundBy('runde')).toBe('kreis')
    const copy = await payload.duplicate({ collection: 'events', id: event.id })
    await payload.update({ collection: 'events', id: copy.id, data: { _status: 'published' } })
    await payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' } })
    expect(await slugFoundBy('runde')).toBeNull()
    const { email } = await makeUser(payload, ['editor'])
    const { user } = await payload.login({
      collection: 'users',
      data: { email, password: 'geheim-und-lang' },
    })
    const written = await payload.update({
      collection: 'events',
      id: copy.id,
      data: { formerSlugs: [{ slug: 'erfunden', until: '2030' }] },
      overrideAccess: false,
      user,
    })
    expect(written).not.toHaveProperty('formerSlugs')
    expect(await slugFoundBy('erfunden')).toBeNull()
  })
})
