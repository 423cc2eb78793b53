import type { Payload } from 'payload'
import { type Audience, audienceGroups } from '../../announcements/rules/audience.ts'
import { findWrittenEvent } from '../../events/findWrittenEvent.ts'
import { eventFactsOf, phaseOf } from '../../events/rules/eventFacts.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import { optionsOf } from '../../options.ts'

/** What of an event decides about messages to its people. */
export interface MessageEvent {
  /** As the database has it, which may be a number. */
  id: string | number
  /** IANA name: by its clock messages are scheduled. */
  timeZone: string
  /** Whether some of its people have a way into a meeting; a draft that does not say so yet counts as online. */
  isOnline: boolean
  isOver: boolean
  /** Those with answers to choose from. */
  questions: MessageQuestion[]
}

/** A question by whose answers people can be chosen. */
export interface MessageQuestion {
  key: string
  label: string
  options: { id: string; label: string; values: string[] }[]
}

interface StoredQuestion {
  id?: string | null
  label?: unknown
  options?: { id?: string | null; label?: unknown }[] | null
}

/** Finds an event that people may be written to about; null where it is gone, or in the trash. */
export async function findMessageEvent({
  payload,
  eventId,
  locale,
  now,
}: {
  payload: Payload
  eventId: string | number
  /** Of the questions. */
  locale: Locale
  now: Date
}): Promise<MessageEvent | null> {
  const event = await findWrittenEvent({ payload, id: eventId })
  if (!event || event.deletedAt) return null
  const facts = eventFactsOf(event)
  const { questions } = (event.registration ?? {}) as { questions?: StoredQuestion[] | null }
  return {
    id: event.id,
    timeZone: typeof event.startsAt_tz === 'string' ? event.startsAt_tz : optionsOf(payload).timeZone,
    isOnline: facts.format !== 'inPerson',
    isOver: phaseOf({ facts, now }) === 'over',
    questions: (questions ?? []).flatMap((question) => readQuestion({ question, locale })),
  }
}

function readQuestion({ question, locale }: { question: StoredQuestion; locale: Locale }): MessageQuestion[] {
  const options = (question.options ?? []).map(({ id, label }) => ({
    id: id ?? '',
    label: localizedText({ value: label, locale }) ?? '',
    // People answered in their own language.
    values: [...new Set(locales.map((each) => localizedText({ value: label, locale: each }) ?? ''))],
  }))
  if (options.length === 0) return []
  return [{ key: question.id ?? '', label: localizedText({ value: question.label, locale }) ?? '', options }]
}

/** Chosen one by one for one message at most: as many as an event of ours has ever had. */
const maxChosen = 10_000

/** Reads whom a message shall be for; null where there is no such group, question or answer, or where nobody is chosen. */
export function readAudience({ event, value }: { event: MessageEvent; value: unknown }): Audience | null {
  const { group: named, question: key, option: id, people } = (value ?? {}) as Record<string, unknown>
  const group = audienceGroups.find((each) => each === named)
  if (!group) return null
  if (people !== undefined) {
    const ids = readIds(people)
    return ids && { group, answer: null, chosen: { count: ids.length, ids } }
  }
  if (!key) return { group, answer: null }
  const question = event.questions.find((each) => each.key === key)
  const option = question?.options.find((each) => each.id === id)
  return question && option ? { group, answer: { question: question.key, values: option.values } } : null
}

function readIds(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxChosen) return null
  if (!value.every((each) => typeof each === 'string' || typeof each === 'number')) return null
  return [...new Set(value.map(String))].sort()
}
