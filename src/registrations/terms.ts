import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { defaultHoldHours } from './rules/addressConfirmation.ts'
import { type ConsentOccasion, consentFullText, type RequestedConsent } from '../consents/rules/consents.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { Question } from '../programme/rules/publicEvent.ts'
import type { RegistrationRules } from './rules/openness.ts'
import { optionsOf } from '../options.ts'
import { consentTextOf, idsIn, questionsOf, rulesOf } from '../events/eventDocuments.ts'
import { toPlainText } from '../richText/plainText.ts'
import { contentVersionOf } from '../database/contentVersion.ts'

/** What an event asks of whoever registers, in one language. */
export interface RegistrationTerms {
  eventId: string
  /** The same as the database has it, which may be a number. */
  storedEventId: string
  rules: RegistrationRules
  capacity: number | null
  /** Hours for which a seat is held until the address is confirmed; null where nobody is asked to confirm it. */
  holdHours: number | null
  requested: RequestedConsent[]
  /** What people consent for, as it is called now. */
  occasion: ConsentOccasion
  /** The keys of the consents by their ids, for the admin's form. */
  consentKeys: Map<string, string>
  questions: Question[]
}

interface Wanted {
  payload: Payload
  eventId: string
  locale: Locale
}

/**
 * Finds the terms of a published event; null where there is none. They are read anew once the event or a text of
 * consent has changed: by this process at once, by another within a second.
 */
export async function findRegistrationTerms(wanted: Wanted): Promise<RegistrationTerms | null> {
  const { payload, eventId, locale } = wanted
  const kept = keptTermsOf(payload)
  const version = contentVersionOf(payload).withoutSeats()
  const key = `${eventId}:${locale}`
  const known = kept.get(key)
  if (version !== null && known?.version === version) return known.terms
  const terms = await readRegistrationTerms(wanted)
  if (version !== null && terms) kept.set(key, { terms, version })
  return terms
}

const termsKept = 200

const holders = new WeakMap<Payload, LRUCache<string, { terms: RegistrationTerms; version: string }>>()

function keptTermsOf(payload: Payload): LRUCache<string, { terms: RegistrationTerms; version: string }> {
  const kept = holders.get(payload) ?? new LRUCache({ max: termsKept })
  holders.set(payload, kept)
  return kept
}

async function readRegistrationTerms({
  payload,
  eventId,
  locale,
}: Wanted): Promise<RegistrationTerms | null> {
  const { slugs, organiser } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { and: [{ id: { equals: eventId } }, { _status: { equals: 'published' } }] },
    select: { title: true, status: true, startsAt: true, endsAt: true, registration: true },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    locale,
  })
  const event = docs[0]
  if (!event) return null
  const wanted = idsIn(event.registration?.consents)
  const texts = await payload.find({
    collection: slugs.consentTexts,
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    locale,
  })
  const inOrder = wanted.flatMap((id) => texts.docs.filter((text) => String(text.id) === id))
  return {
    eventId: String(event.id),
    storedEventId: event.id,
    rules: rulesOf(event),
    capacity: event.registration?.capacity ?? null,
    holdHours: event.registration?.confirmsAddress
      ? (event.registration.holdHours ?? defaultHoldHours)
      : null,
    requested: inOrder.map(consentTextOf).map(({ key, version, label, text, url, required }) => ({
      key,
      version,
      label,
      required,
      fullText: consentFullText({ label, text: toPlainText(text), url }),
    })),
    occasion: { organiser: organiser.name, title: event.title, startsAt: event.startsAt },
    consentKeys: new Map(inOrder.map(({ id, key }) => [String(id), key])),
    questions: questionsOf(event),
  }
}
