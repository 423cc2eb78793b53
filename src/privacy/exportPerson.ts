import type { Payload } from 'payload'
import type { GivenAnswer } from '../registrations/rules/input.ts'
import type { GivenConsent } from '../consents/rules/consents.ts'
import { allConsents, type StoredRegistration } from '../registrations/findRegistration.ts'
import { normaliseEmailAddress } from '../registrations/rules/emailAddress.ts'
import type { RegistrationStatus } from '../registrations/rules/moves.ts'
import { optionsOf } from '../options.ts'
import type { Message, Registration, TopicWish } from '../payload-types.ts'
import { idsIn, questionsOf } from '../events/eventDocuments.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/**
 * Everything that is stored about a person, in a common format (Art. 15 and 20 GDPR). Times are RFC 3339 in UTC, absent
 * values null. Left out are the keys to their registration and to the meeting: whoever reads the export must not be able to act for them.
 */
export interface PersonExport {
  format: 'green-forum-events/person'
  /** Raised whenever a field is renamed or removed. */
  version: 1
  exportedAt: string
  /** Normalised. */
  email: string
  registrations: ExportedRegistration[]
  messages: ExportedMessage[]
  topicWishes: ExportedTopicWish[]
}

/** A registration as the person may see it. */
export interface ExportedRegistration {
  id: string
  event: { id: string; title: string | null; startsAt: string | null; endsAt: string | null }
  email: string
  name: string | null
  locale: string
  status: RegistrationStatus
  attended: boolean
  /** The site that it came through; null: our own pages. */
  source: string | null
  registeredAt: string
  confirmedAt: string | null
  waitlistedAt: string | null
  cancelledAt: string | null
  expiresAt: string | null
  /** Word for word, with version, SHA-256 and times. */
  consents: GivenConsent[]
  /** With the question as it was asked. Null where that was not stored yet and the event has it no more. */
  answers: { question: string | null; value: string }[]
  topicSuggestion: string | null
  /** What the person said they need to take part. */
  support: string | null
  /** What staff have noted. */
  notes: string | null
}

/** A mail as the log holds it; its text is not stored. */
export interface ExportedMessage {
  id: string
  registration: string | null
  kind: string
  recipient: string
  subject: string
  state: string
  locale: string
  attempts: number
  createdAt: string
  sentAt: string | null
  lastAnswer: string | null
}

/** A wish for a topic, for as long as the person's address stands with it. */
export interface ExportedTopicWish {
  id: string
  text: string
  email: string
  locale: string
  /** The site that it came through; null: our own pages. */
  source: string | null
  createdAt: string
}

/** Finds everything that is stored about the person with an address. Empty lists where that is nothing. */
export async function exportPerson({
  payload,
  email,
  now,
}: {
  payload: Payload
  email: string
  now: Date
}): Promise<PersonExport> {
  const { slugs } = optionsOf(payload)
  const address = normaliseEmailAddress(email)
  const everything = { depth: 0, pagination: false, sort: 'createdAt' } as const
  const registrations = await payload.find({
    collection: slugs.registrations,
    where: { email: { equals: address } },
    // What is shown nowhere else.
    showHiddenFields: true,
    ...everything,
  })
  const messages = await payload.find({
    collection: slugs.messages,
    where: { recipient: { equals: address } },
    ...everything,
  })
  const topicWishes = await payload.find({
    collection: slugs.topicWishes,
    where: { email: { equals: address } },
    ...everything,
  })
  const events = await payload.find({
    collection: slugs.events,
    trash: true,
    where: { id: { in: registrations.docs.flatMap(({ event }) => idsIn([event])) } },
    joins: false,
    ...inLanguage({ payload }),
    ...everything,
  })
  const eventOf = (registration: Registration) =>
    events.docs.find(({ id }) => String(id) === idsIn([registration.event])[0])
  return {
    format: 'green-forum-events/person',
    version: 1,
    exportedAt: now.toISOString(),
    email: address,
    registrations: registrations.docs.map((each) => exportRegistration(each, eventOf(each))),
    messages: messages.docs.map(exportMessage),
    topicWishes: topicWishes.docs.map(exportTopicWish),
  }
}

function exportRegistration(
  registration: Registration,
  event: Parameters<typeof questionsOf>[0] & { title?: string; startsAt?: string; endsAt?: string } = {},
): ExportedRegistration {
  const { id, email, name, locale, status, attended, source, topicSuggestion, createdAt } = registration
  const questions = questionsOf(event)
  const wordsOf = (key: string) => questions.find((each) => each.key === key)?.label ?? null
  const answers = (registration.answers ?? []) as unknown as GivenAnswer[]
  return {
    id: String(id),
    event: {
      id: idsIn([registration.event])[0] ?? '',
      title: event.title ?? null,
      startsAt: event.startsAt ?? null,
      endsAt: event.endsAt ?? null,
    },
    email,
    name: name ?? null,
    locale,
    status: status ?? 'pending',
    attended: attended ?? false,
    source: source ?? null,
    registeredAt: createdAt,
    confirmedAt: registration.confirmedAt ?? null,
    waitlistedAt: registration.waitlistedAt ?? null,
    cancelledAt: registration.cancelledAt ?? null,
    expiresAt: registration.expiresAt ?? null,
    consents: allConsents(registration as unknown as StoredRegistration),
    answers: answers.map(({ question, label, value }) => ({ question: label ?? wordsOf(question), value })),
    topicSuggestion: topicSuggestion ?? null,
    support: registration.support ?? null,
    notes: registration.notes ?? null,
  }
}

function exportTopicWish({ id, text, email, locale, source, createdAt }: TopicWish): ExportedTopicWish {
  return { id: String(id), text, email: email ?? '', locale, source: source ?? null, createdAt }
}

function exportMessage(message: Message): ExportedMessage {
  return {
    id: String(message.id),
    registration: idsIn([message.registration])[0] ?? null,
    kind: message.kind,
    recipient: message.recipient,
    subject: message.subject,
    state: message.state,
    locale: message.locale,
    attempts: message.attempts ?? 0,
    createdAt: message.createdAt,
    sentAt: message.sentAt ?? null,
    lastAnswer: message.lastAnswer ?? null,
  }
}
