import type { Event } from '../../payload-types.ts'
import { eventSpan } from '../../events/rules/eventPhase.ts'
import { idsIn, longTextsOf, speakersOf } from '../../events/eventDocuments.ts'
import { filesInText } from '../../richText/rules/textPicture.ts'
import { PackedText } from './PackedText.ts'

/** A published event as it is held in memory, in one language. */
export interface StoredEvent {
  id: string
  /** As the database gives it, without its longer texts. */
  event: Event
  description: PackedText | null
  notices: PackedText | null
  easyLanguage: PackedText | null
  /** The ids of the pictures in its longer texts. */
  pictures: string[]
  /** Milliseconds since 1970; far ahead where the event has no date. */
  startsAt: number
  endsAt: number
  opensAt: number | null
  closesAt: number | null
  topics: string[]
  partners: string[]
  speakers: string[]
}

/** Packs an event as it is read with depth 0. */
export function storedEventOf(event: Event): StoredEvent {
  const { description, registration, accessibility, ...rest } = event
  const { notices, ...rules } = registration ?? {}
  const { easyLanguageText, ...aids } = accessibility ?? {}
  const { startsAt, endsAt } = eventSpan(event)
  return {
    id: String(event.id),
    event: { ...rest, registration: rules, accessibility: aids },
    description: PackedText.of(description),
    notices: PackedText.of(notices),
    easyLanguage: PackedText.of(easyLanguageText),
    pictures: longTextsOf(event).flatMap((text) => filesInText(text)),
    startsAt: Date.parse(startsAt),
    endsAt: Date.parse(endsAt),
    opensAt: momentOf(rules.opensAt),
    closesAt: momentOf(rules.closesAt),
    topics: idsIn(event.topics),
    partners: idsIn(event.partners),
    speakers: [...new Set(speakersOf(event))],
  }
}

/** Gives an event that was in a file its texts back, which were bytes there. */
export function revivedEvent(stored: StoredEvent): StoredEvent {
  const text = (packed: PackedText | null): PackedText | null => packed && new PackedText(packed.bytes)
  return {
    ...stored,
    description: text(stored.description),
    notices: text(stored.notices),
    easyLanguage: text(stored.easyLanguage),
  }
}

const momentOf = (value: string | null | undefined): number | null => (value ? Date.parse(value) : null)
