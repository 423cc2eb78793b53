import type { LocalProgramme } from './readModel/Programme.ts'
import type { PublicEvent, PublicPartner, PublicSpeaker } from './rules/publicEvent.ts'
import type { TranslatedKind } from './textLanguages.ts'

/** What a page shows of the programme. */
export interface ShownContent {
  events?: readonly PublicEvent[]
  speakers?: readonly PublicSpeaker[]
  partners?: readonly PublicPartner[]
}

/** The languages of what a page shows in another one than its own, by `kind/id/field`. */
export type Untranslated = ReadonlyMap<string, string>

/** The name of a field in the map. Fields of a list have their place or key behind a dot. */
export const untranslatedKey = ({
  kind,
  id,
  field,
}: {
  kind: TranslatedKind
  id: string
  field: string
}): string => `${kind}/${id}/${field}`

/**
 * Finds what a page shows in another language because nobody has written it in that of the page, so that screen readers
 * and browsers know it.
 */
export function findUntranslated({
  programme,
  content: { events = [], speakers = [], partners = [] },
}: {
  /** In the language of the page. */
  programme: LocalProgramme
  content: ShownContent
}): Untranslated {
  const idsOf = (documents: readonly { id: string }[]): string[] => documents.map(({ id }) => id)
  const shown: Record<TranslatedKind, string[]> = {
    events: idsOf(events),
    speakers: idsOf([
      ...speakers,
      ...events.flatMap((event) => event.speakers.map(({ speaker }) => speaker)),
    ]),
    partners: idsOf([...partners, ...events.flatMap((event) => event.partners)]),
    topics: idsOf(events.flatMap((event) => event.topics)),
    // Known to the public by their keys.
    consentTexts: events.flatMap((event) => event.registration.consents.map(({ key }) => key)),
  }
  return new Map(
    Object.entries(shown).flatMap(([kind, ids]) =>
      ids.flatMap((id) => entriesFor({ programme, kind: kind as TranslatedKind, id })),
    ),
  )
}

function entriesFor({
  programme,
  kind,
  id,
}: {
  programme: LocalProgramme
  kind: TranslatedKind
  id: string
}): [string, string][] {
  return Object.entries(programme.languagesOf(kind, id)).map(([field, language]) => [
    untranslatedKey({ kind, id, field }),
    language,
  ])
}
