import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { isForAfterwards } from '../../events/rules/materialKind.ts'
import { idsBySlug } from '../rules/formerSlugs.ts'
import type { ConsentText, PublicPartner, PublicSpeaker, PublicTopic } from '../rules/publicEvent.ts'
import type {
  ConsentText as ConsentTextDocument,
  Media,
  Partner,
  Speaker,
  Topic,
} from '../../payload-types.ts'
import { consentTextOf, idsIn } from '../../events/eventDocuments.ts'
import { toPublicPartner, toPublicSpeaker, toPublicTopic } from '../publicContributors.ts'
import type { Related } from '../publicEventDocuments.ts'
import type { TextLanguages, TranslatedKind } from '../textLanguages.ts'
import { filesInText } from '../../richText/rules/textPicture.ts'
import type { StoredEvent } from './StoredEvent.ts'

/** A document in each language. */
export type InEachLocale<Document> = Record<Locale, Document>

/** The same, with the languages of those of its texts that are not there in the one asked for. */
export type Translations<Document> = InEachLocale<Document> & { languages: InEachLocale<TextLanguages> }

/** Everything that the programme is made of, by ids. */
export interface ProgrammeDocuments {
  events: ReadonlyMap<string, Translations<StoredEvent>>
  speakers: ReadonlyMap<string, Translations<Speaker>>
  partners: ReadonlyMap<string, Translations<Partner>>
  topics: ReadonlyMap<string, Translations<Topic>>
  consentTexts: ReadonlyMap<string, Translations<ConsentTextDocument>>
  media: ReadonlyMap<string, Translations<Media>>
}

/** The whole public programme as it was at one moment. Never changes: the next moment has another one. */
export type Programme = InEachLocale<LocalProgramme>

/** The programme in one language. */
export interface LocalProgramme extends Related {
  locale: Locale
  /** In the order of their beginning, and of their ids where that is the same. */
  events: readonly StoredEvent[]
  eventsById: ReadonlyMap<string, StoredEvent>
  /** What each address leads to, those of former times among them. */
  idsBySlug: Record<'events' | 'speakers' | 'partners' | 'topics', ReadonlyMap<string, string>>
  /** The ids of the files that published events show, themselves or by those whom they refer to. */
  files: ReadonlySet<string>
  /** The ids of those that they show once they are over, and when that is: milliseconds since 1970. */
  filesForAfterwards: readonly { id: string; from: number }[]
  /** The languages of the texts of a document that are not there in this one. Texts of consent are known by their keys. */
  languagesOf: (kind: TranslatedKind, id: string) => TextLanguages
}

/** Puts the documents together. Of what events refer to, only what published events do is in it. */
export function createProgramme({
  documents,
  publicUrl,
}: {
  documents: ProgrammeDocuments
  publicUrl: string
}): Programme {
  const [de, en] = locales.map((locale) => createLocalProgramme({ documents, publicUrl, locale }))
  if (!de || !en) throw new Error('There is no language')
  return { de, en }
}

function createLocalProgramme({
  documents,
  publicUrl,
  locale,
}: {
  documents: ProgrammeDocuments
  publicUrl: string
  locale: Locale
}): LocalProgramme {
  const events = [...documents.events.values()].map((each) => each[locale]).sort(compareByBeginning)
  const among = <Document, Public>(
    stored: ReadonlyMap<string, Translations<Document>>,
    ids: Iterable<string>,
    toPublic: (document: Document, languages: TextLanguages) => Public,
  ): Map<string, Public> => {
    const found = [...new Set(ids)].flatMap((id): [string, Public][] => {
      const document = stored.get(id)
      return document ? [[id, toPublic(document[locale], document.languages[locale])]] : []
    })
    return new Map(found)
  }
  const media = among(documents.media, documents.media.keys(), (file) => file)
  const consentIds = new Map([...documents.consentTexts].map(([id, { [locale]: text }]) => [text.key, id]))
  const subjects = {
    speakers: among(
      documents.speakers,
      events.flatMap(({ speakers }) => speakers),
      (speaker): PublicSpeaker => toPublicSpeaker({ speaker, media, publicUrl }),
    ),
    partners: among(
      documents.partners,
      events.flatMap(({ partners }) => partners),
      // An article of one language is none of another; the name itself takes its place.
      (partner, { nameInSentence: other }): PublicPartner =>
        toPublicPartner({
          partner: other === undefined ? partner : { ...partner, nameInSentence: null },
          media,
          publicUrl,
        }),
    ),
    topics: among(
      documents.topics,
      events.flatMap(({ topics }) => topics),
      (topic): PublicTopic => toPublicTopic(topic),
    ),
  }
  const slugsOf = (kind: keyof typeof subjects): Map<string, string> =>
    idsBySlug(
      [...subjects[kind].values()].map(({ id, slug }) => ({
        id,
        slug,
        formerSlugs: documents[kind].get(id)?.[locale].formerSlugs,
      })),
    )
  return {
    ...subjects,
    locale,
    languagesOf: (kind, id) =>
      documents[kind].get(kind === 'consentTexts' ? (consentIds.get(id) ?? id) : id)?.languages[locale] ?? {},
    events,
    eventsById: new Map(events.map((event) => [event.id, event])),
    idsBySlug: {
      events: idsBySlug(events.map(({ id, event: { slug, formerSlugs } }) => ({ id, slug, formerSlugs }))),
      speakers: slugsOf('speakers'),
      partners: slugsOf('partners'),
      topics: slugsOf('topics'),
    },
    media,
    files: filesOf({ events, documents, locale }),
    filesForAfterwards: events.flatMap(({ event, endsAt: from }) =>
      idsIn(materialFiles({ event, isForAfterwards: true })).map((id) => ({ id, from })),
    ),
    consents: among(documents.consentTexts, documents.consentTexts.keys(), (text): ConsentText =>
      consentTextOf(text),
    ),
  }
}

function filesOf({
  events,
  documents,
  locale,
}: {
  events: readonly StoredEvent[]
  documents: ProgrammeDocuments
  locale: Locale
}): Set<string> {
  const shown = [
    ...events.flatMap(({ event, pictures }) => [
      event.image,
      ...pictures,
      ...materialFiles({ event, isForAfterwards: false }),
    ]),
    ...events.flatMap(({ speakers }) =>
      speakers.flatMap((id) => {
        const speaker = documents.speakers.get(id)?.[locale]
        return [speaker?.image, ...filesInText(speaker?.biography)]
      }),
    ),
    ...events.flatMap(({ partners }) => partners.map((id) => documents.partners.get(id)?.[locale].logo)),
  ]
  return new Set(idsIn(shown).filter((id) => documents.media.has(id)))
}

function materialFiles({
  event: { materials },
  isForAfterwards: wanted,
}: {
  event: StoredEvent['event']
  isForAfterwards: boolean
}): (string | Media | null | undefined)[] {
  return (materials ?? []).filter((row) => isForAfterwards(row) === wanted).map(({ file }) => file)
}

function compareByBeginning(one: StoredEvent, other: StoredEvent): number {
  return one.startsAt - other.startsAt || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}
