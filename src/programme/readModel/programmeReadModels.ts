import type { Payload, Where } from 'payload'
import { eventInLocale, isSameIn } from '../../events/rules/eventTexts.ts'
import { publicEventSelect } from '../../events/rules/publicEventFields.ts'
import { completeDocument } from '../../database/rules/completeDocument.ts'
import { type Field, soundDocument } from '../../database/rules/soundDocument.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import type { ConsentText, Event, Media, Partner, Speaker, Topic } from '../../payload-types.ts'
import { beforeDestroy } from '../../runtime/beforeDestroy.ts'
import { notTrashed } from '../../trash/rules/trash.ts'
import { CollectionReadModel } from './CollectionReadModel.ts'
import type { ReadDocument } from './readEach.ts'
import { textLanguages } from '../textLanguages.ts'
import { instant } from './instant.ts'
import type { ProgrammeDocuments, Translations } from './Programme.ts'
import { DocumentsFile } from './DocumentsFile.ts'
import { revivedEvent, type StoredEvent, storedEventOf } from './StoredEvent.ts'
import { defaultLanguageOf, inLanguage } from '../../i18n/inLanguage.ts'

interface DocumentOf {
  speakers: Speaker
  partners: Partner
  topics: Topic
  consentTexts: ConsentText
  media: Media
}

const isPublished: Where = { _status: { equals: 'published' } }

/** The collections of the programme in memory. */
type ProgrammeReadModels = {
  [Name in keyof ProgrammeDocuments]: CollectionReadModel<
    ProgrammeDocuments[Name] extends ReadonlyMap<string, infer Document> ? Document : never
  >
}

/** Makes the read models of what the programme is made of, still empty. */
export function programmeReadModels(payload: Payload): ProgrammeReadModels {
  const readModelOf = <Name extends keyof DocumentOf>(
    name: Name,
    file?: DocumentsFile<Translations<DocumentOf[Name]>>,
  ) =>
    new CollectionReadModel<Translations<DocumentOf[Name]>>({
      payload,
      collection: optionsOf(payload).slugs[name],
      isPublic: publicPart({ payload, name }),
      read: (ids) => readInEachLocale({ payload, name, ids }),
      file,
    })
  const published: Where = { ...isPublished, ...notTrashed }
  return {
    events: new CollectionReadModel<Translations<StoredEvent>>({
      payload,
      collection: optionsOf(payload).slugs.events,
      isPublic: published,
      read: (ids) => readEvents({ payload, where: { and: [{ id: { in: ids } }, published] } }),
      file: fileOf({ payload, ending: '', revive: revivedTranslations }),
    }),
    speakers: readModelOf('speakers', fileOf({ payload, ending: '.speakers', revive: (speaker) => speaker })),
    partners: readModelOf('partners', fileOf({ payload, ending: '.partners', revive: (partner) => partner })),
    topics: readModelOf('topics'),
    consentTexts: readModelOf('consentTexts'),
    media: readModelOf('media'),
  }
}

/** Where documents are kept between starts, of those kinds of which there are so many that reading them takes long. */
function fileOf<Document>({
  payload,
  ending,
  revive,
}: {
  payload: Payload
  ending: string
  revive: (document: Document) => Document
}): DocumentsFile<Document> | undefined {
  const { programmeFile } = optionsOf(payload)
  if (!programmeFile) return undefined
  const { path, build } = programmeFile
  const file = new DocumentsFile<Document>({ path: path + ending, key: build, revive })
  beforeDestroy(payload, () => file.finish())
  return file
}

function revivedTranslations({ de, en, languages }: Translations<StoredEvent>): Translations<StoredEvent> {
  const german = revivedEvent(de)
  return { de: german, en: en === de ? german : revivedEvent(en), languages }
}

/** What the public may see of a collection, by whether it has a trash, which Payload leaves out of what it finds, and drafts. */
function publicPart({
  payload,
  name,
}: {
  payload: Payload
  name: keyof ProgrammeDocuments
}): Where | undefined {
  const { trash, versions } = payload.collections[optionsOf(payload).slugs[name]].config
  const conditions: Where[] = [...(trash ? [notTrashed] : []), ...(versions?.drafts ? [isPublished] : [])]
  return conditions.length === 0 ? undefined : { and: conditions }
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
}): Promise<Map<string, ReadDocument<Translations<StoredEvent>>>> {
  const { docs } = await payload.db.find<Event>({
    collection: optionsOf(payload).slugs.events,
    where,
    select: publicEventSelect,
    limit: 0,
    pagination: false,
  })
  const fields = fieldsOf({ payload, name: 'events' }).filter(({ name }) => name in publicEventSelect)
  const fallback = defaultLanguageOf(payload)
  const storedIn = (event: Event, locale: Locale): StoredEvent =>
    storedEventOf(eventInLocale({ event, locale, fallback }))
  return new Map(
    docs.map((stored) => {
      const { document, flaws } = shownPart({ fields, document: stored })
      const event = document && { ...document, updatedAt: instant(document.updatedAt) }
      const de = event && storedIn(event, 'de')
      const inBoth = de && {
        de,
        // Held once where it has not been translated, as most are not.
        en: isSameIn({ event, locales, fallback }) ? de : storedIn(event, 'en'),
        languages: languagesIn({ kind: 'events', document: event, fallback }),
      }
      return [String(stored.id), { document: inBoth, updatedAt: stored.updatedAt, flaws }]
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
}): Promise<Map<string, ReadDocument<Translations<DocumentOf[Name]>>>> {
  const collection = optionsOf(payload).slugs[name] as 'events'
  const where: Where = { id: { in: ids } }
  const readIn = async (locale: Locale): Promise<Map<string, DocumentOf[Name]>> => {
    const { docs } = await payload.find({
      collection,
      where,
      depth: 0,
      joins: false,
      pagination: false,
      ...inLanguage({ payload, locale }),
      // The slugs that a document had before.
      showHiddenFields: true,
    })
    return new Map((docs as unknown as DocumentOf[Name][]).map((document) => [String(document.id), document]))
  }
  // First: what changes meanwhile is then seen as newer than this.
  const { docs } = await payload.db.find<DocumentOf[Name]>({
    collection,
    where,
    // Named, since that of a collection may be a text in some language.
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
  })
  const [german, english] = [await readIn(locales[0]), await readIn(locales[1])]
  const fields = fieldsOf({ payload, name })
  const found = docs.flatMap((stored): [string, ReadDocument<Translations<DocumentOf[Name]>>][] => {
    const id = String(stored.id)
    const [de, en] = [german.get(id), english.get(id)]
    if (!de || !en) return []
    const { document, flaws } = shownPart({ fields, document: stored })
    const languages = languagesIn({
      kind: name,
      document: document ?? {},
      fallback: defaultLanguageOf(payload),
    })
    return [[id, { document: document && { de, en, languages }, updatedAt: stored.updatedAt, flaws }]]
  })
  return new Map(found)
}

/** What is read of a file. Other fields may be of the project's own. */
const fileFields = new Set(['alt', 'filename', 'filesize', 'height', 'mimeType', 'sizes', 'url', 'width'])

/** The fields of a collection. A picture without a description is better than none. */
function fieldsOf({ payload, name }: { payload: Payload; name: keyof ProgrammeDocuments }): Field[] {
  const { flattenedFields } = payload.collections[optionsOf(payload).slugs[name]].config
  const fields = flattenedFields as unknown as Field[]
  if (name !== 'media') return fields
  return fields.flatMap((field) => (fileFields.has(field.name) ? { ...field, required: false } : []))
}

/** What can be shown of a stored document, in all languages; null where nothing can. */
function shownPart<Document extends object>({
  fields,
  document: stored,
}: {
  fields: readonly Field[]
  document: Document
}): { document: Document | null; flaws: string[] } {
  const sound = soundDocument({ fields, document: stored })
  const { document, missing } = completeDocument({ fields, document: sound.document })
  return { document, flaws: [...new Set([...sound.flaws.map(({ path }) => path), ...missing])] }
}

function languagesIn({
  kind,
  document,
  fallback,
}: {
  kind: keyof ProgrammeDocuments
  document: object
  fallback: string
}): Translations<never>['languages'] {
  const languagesFor = (locale: Locale) =>
    kind === 'media' ? {} : textLanguages({ kind, document, locale, fallback })
  return { de: languagesFor('de'), en: languagesFor('en') }
}
