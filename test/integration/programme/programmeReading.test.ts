import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField, Payload } from 'payload'
import type { Event } from '../../../src/payload-types.ts'
import { localisedTexts, publicEventSelect } from '../../../src/events/rules/publicEventFields.ts'
import { documentsIn, programmeReadModels } from '../../../src/programme/readModel/programmeReadModels.ts'
import {
  makeConsentText,
  makeEvent,
  makePartner,
  makeSpeaker,
  makeTopic,
  richText,
} from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
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
          ...(collection === 'events' && { select: publicEventSelect }),
        })
      ).docs

    const events = await given('events')
    expect(events.map(({ title }) => title).sort()).toEqual(
      [locale === 'de' ? 'Haushalt' : 'Budget', 'Fast leer'].sort(),
    )
    for (const event of events) {
      const { description, notices, event: rest } = held.events.get(event.id)![locale]
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
      for (const document of documents) expect(held[name].get(document.id)?.[locale]).toEqual(document)
    }
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
