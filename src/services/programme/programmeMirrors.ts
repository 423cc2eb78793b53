import type { Payload, Where } from 'payload'
import { type Locale, locales } from '../../domain/locale.ts'
import { optionsOf } from '../../options.ts'
import type { ConsentText, Event, Media, Partner, Speaker, Topic } from '../../payload-types.ts'
import { MirroredCollection } from './MirroredCollection.ts'
import type { InEachLocale, ProgrammeDocuments } from './Programme.ts'
import { type StoredEvent, storedEventFields, storedEventOf } from './StoredEvent.ts'

interface DocumentOf {
  events: Event
  speakers: Speaker
  partners: Partner
  topics: Topic
  consentTexts: ConsentText
  media: Media
}

/** The collections of the programme in memory. */
export type ProgrammeMirrors = {
  [Name in keyof ProgrammeDocuments]: MirroredCollection<
    ProgrammeDocuments[Name] extends ReadonlyMap<string, infer Document> ? Document : never
  >
}

/** Makes the mirrors of what the programme is made of, still empty. */
export function programmeMirrors(payload: Payload): ProgrammeMirrors {
  const mirrorOf = <Name extends Exclude<keyof DocumentOf, 'events'>>(name: Name) =>
    new MirroredCollection<InEachLocale<DocumentOf[Name]>>({
      payload,
      collection: optionsOf(payload).slugs[name],
      read: (ids) => readInEachLocale({ payload, name, ids, keep: (document) => document }),
    })
  const published: Where = { _status: { equals: 'published' } }
  return {
    events: new MirroredCollection<InEachLocale<StoredEvent>>({
      payload,
      collection: optionsOf(payload).slugs.events,
      isPublic: published,
      read: (ids) =>
        readInEachLocale({
          payload,
          name: 'events',
          ids,
          where: published,
          select: storedEventFields,
          keep: (event, german) => storedEventOf({ event, german }),
        }),
    }),
    speakers: mirrorOf('speakers'),
    partners: mirrorOf('partners'),
    topics: mirrorOf('topics'),
    consentTexts: mirrorOf('consentTexts'),
    media: mirrorOf('media'),
  }
}

/** What the mirrors hold now. */
export function documentsIn(mirrors: ProgrammeMirrors): ProgrammeDocuments {
  return {
    events: mirrors.events.documents(),
    speakers: mirrors.speakers.documents(),
    partners: mirrors.partners.documents(),
    topics: mirrors.topics.documents(),
    consentTexts: mirrors.consentTexts.documents(),
    media: mirrors.media.documents(),
  }
}

interface Reading<Name extends keyof DocumentOf, Kept> {
  payload: Payload
  name: Name
  ids: string[]
  where?: Where
  select?: typeof storedEventFields
  keep: (document: DocumentOf[Name], german?: Kept) => Kept
}

/** Reads documents in both languages. */
async function readInEachLocale<Name extends keyof DocumentOf, Kept>({
  payload,
  name,
  ids,
  where,
  select,
  keep,
}: Reading<Name, Kept>): Promise<Map<string, { document: InEachLocale<Kept>; updatedAt: string }>> {
  const readIn = async (locale: Locale): Promise<DocumentOf[Name][]> => {
    const { docs } = await payload.find({
      collection: optionsOf(payload).slugs[name] as 'events',
      where: { and: [{ id: { in: ids } }, ...(where ? [where] : [])] },
      depth: 0,
      joins: false,
      pagination: false,
      locale,
      ...(select && { select }),
    })
    return docs as unknown as DocumentOf[Name][]
  }
  const [german, english] = [await readIn(locales[0]), await readIn(locales[1])]
  const inEnglish = new Map(english.map((document) => [String(document.id), document]))
  const found = german.flatMap((document) => {
    const other = inEnglish.get(String(document.id))
    if (!other) return []
    const de = keep(document)
    // The older of the two times: where they differ, the next look finds the newer one.
    const updatedAt = document.updatedAt < other.updatedAt ? document.updatedAt : other.updatedAt
    return [[String(document.id), { document: { de, en: keep(other, de) }, updatedAt }]] as const
  })
  return new Map(found)
}
