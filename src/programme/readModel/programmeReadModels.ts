import type { Payload, Where } from 'payload'
import { eventInLocale } from '../../events/rules/eventTexts.ts'
import { publicEventSelect } from '../../events/rules/publicEventFields.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import type { ConsentText, Event, Media, Partner, Speaker, Topic } from '../../payload-types.ts'
import { CollectionReadModel } from './CollectionReadModel.ts'
import type { InEachLocale, ProgrammeDocuments } from './Programme.ts'
import { type StoredEvent, storedEventOf } from './StoredEvent.ts'

interface DocumentOf {
  speakers: Speaker
  partners: Partner
  topics: Topic
  consentTexts: ConsentText
  media: Media
}

/** The collections of the programme in memory. */
type ProgrammeReadModels = {
  [Name in keyof ProgrammeDocuments]: CollectionReadModel<
    ProgrammeDocuments[Name] extends ReadonlyMap<string, infer Document> ? Document : never
  >
}

/** Makes the read models of what the programme is made of, still empty. */
export function programmeReadModels(payload: Payload): ProgrammeReadModels {
  const readModelOf = <Name extends keyof DocumentOf>(name: Name) =>
    new CollectionReadModel<InEachLocale<DocumentOf[Name]>>({
      payload,
      collection: optionsOf(payload).slugs[name],
      read: (ids) => readInEachLocale({ payload, name, ids }),
    })
  const published: Where = { _status: { equals: 'published' } }
  return {
    events: new CollectionReadModel<InEachLocale<StoredEvent>>({
      payload,
      collection: optionsOf(payload).slugs.events,
      isPublic: published,
      read: (ids) => readEvents({ payload, where: { and: [{ id: { in: ids } }, published] } }),
    }),
    speakers: readModelOf('speakers'),
    partners: readModelOf('partners'),
    topics: readModelOf('topics'),
    consentTexts: readModelOf('consentTexts'),
    media: readModelOf('media'),
  }
}

/** What the read models hold now. */
export function documentsIn(readModels: ProgrammeReadModels): ProgrammeDocuments {
  return {
    events: readModels.events.documents(),
    speakers: readModels.speakers.documents(),
    partners: readModels.partners.documents(),
    topics: readModels.topics.documents(),
    consentTexts: readModels.consentTexts.documents(),
    media: readModels.media.documents(),
  }
}

/**
 * Reads events as the database has them, in all languages at once: none of their fields has hooks that matter here, and
 * running those of some thousand events would take most of the time of a start.
 */
async function readEvents({
  payload,
  where,
}: {
  payload: Payload
  where: Where
}): Promise<Map<string, { document: InEachLocale<StoredEvent>; updatedAt: string }>> {
  const { docs } = await payload.db.find<Event>({
    collection: optionsOf(payload).slugs.events,
    where,
    select: publicEventSelect,
    limit: 0,
    pagination: false,
  })
  const storedIn = (event: Event, locale: Locale): StoredEvent =>
    storedEventOf(eventInLocale({ event, locale }))
  return new Map(
    docs.map((event) => {
      const inBoth = { de: storedIn(event, 'de'), en: storedIn(event, 'en') }
      return [String(event.id), { document: inBoth, updatedAt: event.updatedAt }]
    }),
  )
}

/** Reads documents in each language, with what Payload adds to them, such as the addresses of files. */
async function readInEachLocale<Name extends keyof DocumentOf>({
  payload,
  name,
  ids,
}: {
  payload: Payload
  name: Name
  ids: string[]
}): Promise<Map<string, { document: InEachLocale<DocumentOf[Name]>; updatedAt: string }>> {
  const readIn = async (locale: Locale): Promise<DocumentOf[Name][]> => {
    const { docs } = await payload.find({
      collection: optionsOf(payload).slugs[name] as 'events',
      where: { id: { in: ids } },
      depth: 0,
      joins: false,
      pagination: false,
      locale,
    })
    return docs as unknown as DocumentOf[Name][]
  }
  const [german, english] = [await readIn(locales[0]), await readIn(locales[1])]
  const inEnglish = new Map(english.map((document) => [String(document.id), document]))
  const found = german.flatMap((de) => {
    const en = inEnglish.get(String(de.id))
    if (!en) return []
    // The older of the two times: where they differ, the next look finds the newer one.
    const updatedAt = de.updatedAt < en.updatedAt ? de.updatedAt : en.updatedAt
    return [[String(de.id), { document: { de, en }, updatedAt }]] as const
  })
  return new Map(found)
}
