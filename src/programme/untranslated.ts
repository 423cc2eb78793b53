import type { Payload } from 'payload'
import { defaultLocale, type Locale } from '../i18n/rules/locale.ts'
import { valueAt } from '../events/rules/eventTexts.ts'
import { localisedTexts } from '../events/rules/publicEventFields.ts'
import type { PublicEvent, PublicPartner, PublicSpeaker } from './rules/publicEvent.ts'
import { optionsOf } from '../options.ts'
import type { ConsentText, Event, Partner, Speaker, Topic } from '../payload-types.ts'

/** What a page shows of the programme. */
export interface ShownContent {
  events?: readonly PublicEvent[]
  speakers?: readonly PublicSpeaker[]
  partners?: readonly PublicPartner[]
}

type Kind = keyof typeof localizedFields

/** What is there in German alone, as `kind/id/field`; empty where a page is German. */
export type Untranslated = ReadonlySet<string>

/** The name of a field in the set. Fields of a list have their place or key behind a dot. */
export const untranslatedKey = ({ kind, id, field }: { kind: Kind; id: string; field: string }): string =>
  `${kind}/${id}/${field}`

/** The fields of each document that are written once a language. */
const localizedFields = {
  events: (event: Event) =>
    Object.fromEntries(
      localisedTexts.flatMap(({ path, mark }): [string, unknown][] => {
        if (mark === null) return []
        const value = valueAt(event, path)
        if (!mark.endsWith('*')) return [[mark, value]]
        const rows: unknown[] = Array.isArray(value) ? value : []
        return rows.map((each, index) => [mark.replace('*', String(index)), each])
      }),
    ),
  speakers: ({ position, biography }: Speaker) => ({ position, biography }),
  partners: ({ description, nameInSentence }: Partner) => ({ description, nameInSentence }),
  topics: ({ name }: Topic) => ({ name }),
  consentTexts: ({ label, text }: ConsentText) => ({ label, text }),
}

/**
 * Finds what a page shows in German because nobody has written it in the language of the page, so that screen readers
 * and browsers know it for German. One query a collection, and none for a German page.
 */
export async function findUntranslated({
  payload,
  locale,
  content: { events = [], speakers = [], partners = [] },
}: {
  payload: Payload
  locale: Locale
  content: ShownContent
}): Promise<Untranslated> {
  if (locale === defaultLocale) return new Set()
  const idsOf = (documents: readonly { id: string }[]): string[] => [
    ...new Set(documents.map(({ id }) => id)),
  ]
  const shown = {
    events: idsOf(events),
    speakers: idsOf([
      ...speakers,
      ...events.flatMap((event) => event.speakers.map(({ speaker }) => speaker)),
    ]),
    partners: idsOf([...partners, ...events.flatMap((event) => event.partners)]),
    topics: idsOf(events.flatMap((event) => event.topics)),
    consentTexts: [...new Set(events.flatMap((event) => event.registration.consents.map(({ key }) => key)))],
  }
  const keys = await Promise.all(
    Object.entries(shown).map(([kind, ids]) => missingIn({ payload, locale, kind: kind as Kind, ids })),
  )
  return new Set(keys.flat())
}

/** A text of consent is known to the public by its key. */
function nameOf(document: { id: string; key?: unknown }): string {
  return typeof document.key === 'string' ? document.key : String(document.id)
}

async function missingIn({
  payload,
  locale,
  kind,
  ids,
}: {
  payload: Payload
  locale: Locale
  kind: Kind
  /** Keys where it is about texts of consent. */
  ids: string[]
}): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs[kind],
    where: { [kind === 'consentTexts' ? 'key' : 'id']: { in: ids } },
    locale,
    fallbackLocale: false,
    depth: 0,
    // Events alone have joins, and the types of the others know of none.
    ...(kind === 'events' && { joins: false as never }),
    pagination: false,
  })
  const fieldsOf = localizedFields[kind] as (document: unknown) => Record<string, unknown>
  return docs.flatMap((document) =>
    Object.entries(fieldsOf(document))
      .filter(([, value]) => value === null || value === undefined || value === '')
      .map(([field]) => untranslatedKey({ kind, id: nameOf(document), field })),
  )
}
