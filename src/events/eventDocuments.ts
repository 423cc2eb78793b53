import type { ConsentText, Question } from '../programme/rules/publicEvent.ts'
import type { RegistrationRules } from '../registrations/rules/openness.ts'
import type { ConsentText as ConsentTextDocument, Event } from '../payload-types.ts'

/** The rules of registration in an event as it is stored. */
export function rulesOf(
  event: Pick<Event, 'status' | 'registration' | 'startsAt' | 'endsAt'>,
): RegistrationRules {
  const { registration } = event
  return {
    status: event.status,
    enabled: registration?.enabled ?? false,
    opensAt: registration?.opensAt ?? null,
    closesAt: registration?.closesAt ?? null,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    waitingList: registration?.waitingList ?? false,
  }
}

/** The questions of an event. The key of one is the id of its row, which stays when its words change. */
export function questionsOf(event: Pick<Event, 'registration'>): Question[] {
  return (event.registration?.questions ?? []).map(({ id, label, required, options }) => ({
    key: id ?? '',
    label,
    required: required ?? false,
    options: options && options.length > 0 ? options.map((option) => option.label) : null,
  }))
}

/**
 * The ids of what a relationship holds, whether or not it has been populated. As strings, since other databases of
 * other configs number their documents.
 */
export function idsIn(
  related: readonly (string | number | { id: string | number } | null | undefined)[] | null | undefined,
): string[] {
  return (related ?? []).flatMap((each) => {
    // What was deleted leaves null behind in SQLite.
    if (each === null || each === undefined) return []
    return [String(typeof each === 'object' ? each.id : each)]
  })
}

/** The longer texts of an event, in which pictures may stand. */
export function longTextsOf({
  description,
  registration,
  accessibility,
}: Pick<Event, 'description' | 'registration' | 'accessibility'>): unknown[] {
  return [description, registration?.notices, accessibility?.easyLanguageText]
}

/** The ids of those who contribute to an event, as it says itself or its programme. */
export function speakersOf({ speakers, programme }: Pick<Event, 'speakers' | 'programme'>): string[] {
  return idsIn([
    ...(speakers ?? []).map(({ speaker }) => speaker),
    ...(programme ?? []).flatMap((item) => item.speakers ?? []),
  ])
}

/** A text of consent as the public sees it. */
export function consentTextOf(document: ConsentTextDocument): ConsentText {
  return {
    key: document.key,
    version: document.version ?? 1,
    label: document.label,
    text: (document.text as ConsentText['text']) ?? null,
    url: document.url ?? null,
    required: document.required ?? true,
  }
}
