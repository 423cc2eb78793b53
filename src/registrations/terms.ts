import { organiserIn } from '../appearance/appearance.ts'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { defaultHoldHours } from './rules/addressConfirmation.ts'
import { consentFullText, type RequestedConsent } from '../consents/rules/consents.ts'
import { siteMessages } from '../i18n/siteMessages.ts'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'
import { supportConsentKey, supportConsentVersion } from './rules/support.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import { optionsOf } from '../options.ts'
import { consentTextOf, idsIn, questionsOf, rulesOf } from '../events/eventDocuments.ts'
import { toPlainText } from '../richText/writeRichText.ts'
import { contentVersionOf } from '../database/contentVersion.ts'
import { transactionOf } from '../database/withinTransaction.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

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
  const cached = cachedTermsOf(payload)
  // What a transaction sees is nobody else's yet.
  const version = transactionOf(payload) === null ? contentVersionOf(payload).withoutSeats() : null
  const key = `${eventId}:${locale}`
  const known = cached.get(key)
  if (version !== null && known?.version === version) return known.terms
  const terms = await readRegistrationTerms(wanted)
  if (version !== null && terms) cached.set(key, { terms, version })
  return terms
}

/** The same as the database has them in this moment, whoever has changed them. */
export function findNewestTerms(wanted: Wanted): Promise<RegistrationTerms | null> {
  return readRegistrationTerms(wanted)
}

/** The same for what came for a new registration, whatever it is. */
export async function findTermsFor({
  payload,
  data: { event, locale },
}: {
  payload: Payload
  data: Record<string, unknown>
}): Promise<RegistrationTerms | null> {
  if (typeof event !== 'string' && typeof event !== 'number') return null
  return event === ''
    ? null
    : findRegistrationTerms({ payload, eventId: String(event), locale: toLocale(locale) })
}

const cachedTermsOf = perPayload(
  'registration-terms',
  () => new LRUCache<string, { terms: RegistrationTerms; version: string }>({ max: 200 }),
)

async function readRegistrationTerms({
  payload,
  eventId,
  locale,
}: Wanted): Promise<RegistrationTerms | null> {
  const { slugs } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { and: [{ id: { equals: eventId } }, { _status: { equals: 'published' } }] },
    select: { title: true, status: true, startsAt: true, endsAt: true, registration: true },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale }),
  })
  const event = docs[0]
  if (!event) return null
  const wanted = idsIn(event.registration?.consents)
  const texts = await payload.find({
    collection: slugs.consentTexts,
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    ...inLanguage({ payload, locale }),
  })
  const organiser = organiserIn({ payload, locale }).name
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
    occasion: {
      organiser,
      title: event.title,
      startsAt: event.startsAt,
    },
    consentKeys: new Map(inOrder.map(({ id, key }) => [String(id), key])),
    questions: questionsOf(event),
    support: event.registration?.asksForSupport ? supportConsentIn({ locale, organiser }) : null,
  }
}

/** The consent to store what somebody needs to take part, as the form shows it. */
function supportConsentIn({ locale, organiser }: { locale: Locale; organiser: string }): RequestedConsent {
  const { label, text } = siteMessages(locale).form.supportConsent(organiser)
  return {
    key: supportConsentKey,
    version: supportConsentVersion,
    label,
    fullText: consentFullText({ label, text, url: null }),
    required: false,
  }
}
