import type { Payload } from 'payload'
import { completeDocument } from '../database/rules/completeDocument.ts'
import type { Field } from '../database/rules/soundDocument.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type {
  ConsentText,
  FeedEvent,
  ProgrammeItem,
  PublicEvent,
  PublicMaterial,
  PublicPartner,
  PublicSpeaker,
  PublicTopic,
  RegistrationInfo,
  RichText,
} from './rules/publicEvent.ts'
import { isMaterialShown } from '../events/rules/isMaterialShown.ts'
import { kindOf } from '../events/rules/materialKind.ts'
import { inOrderOfTime, momentAfter } from '../events/rules/programmeTimes.ts'
import { shownFields } from '../events/rules/publicEventFields.ts'
import { publicTimes } from '../events/rules/publicTimes.ts'
import { registrationStateOf } from '../registrations/rules/openness.ts'
import { optionsOf } from '../options.ts'
import type {
  ConsentText as StoredConsentText,
  Event,
  Media,
  Partner,
  Speaker,
  Topic,
} from '../payload-types.ts'
import {
  consentTextOf,
  idsIn,
  longTextsOf,
  questionsOf,
  rulesOf,
  speakersOf,
} from '../events/eventDocuments.ts'
import { fileUrl } from '../media/rules/fileUrl.ts'
import { findMediaFiles } from './mediaFiles.ts'
import { toPublicPartner, toPublicSpeaker, toPublicTopic } from './publicContributors.ts'
import { imageOf, textWithPictures } from './publicImages.ts'
import { filesInText } from '../richText/rules/textPicture.ts'
import { findSeatsTaken } from '../registrations/seatsTaken.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** The documents that events refer to, by their ids. */
export interface Related {
  speakers: ReadonlyMap<string, PublicSpeaker>
  partners: ReadonlyMap<string, PublicPartner>
  topics: ReadonlyMap<string, PublicTopic>
  media: ReadonlyMap<string, Media>
  consents: ReadonlyMap<string, ConsentText>
}

/** Puts stored events, read with depth 0, together with what they refer to: one query a collection, however many events. */
export async function toPublicEvents({
  payload,
  events,
  locale,
  now,
}: {
  payload: Payload
  events: Event[]
  locale: Locale
  now: Date
}): Promise<PublicEvent[]> {
  if (events.length === 0) return []
  const { seatsTaken, ...related } = await findRelated({ payload, events, locale })
  const { publicUrl } = optionsOf(payload)
  const shown = (text: unknown): RichText =>
    textWithPictures({ text: (text as RichText | undefined) ?? null, media: related.media, publicUrl })
  return events.map((event) => ({
    ...toPublicEvent({ event, related, publicUrl }),
    materials: shownMaterials({ event, media: related.media, publicUrl, now }),
    description: shown(event.description),
    notices: shown(event.registration?.notices),
    easyLanguage: shown(event.accessibility?.easyLanguageText),
    registration: registrationInfoOf({
      event,
      consents: related.consents,
      seatsTaken: seatsTaken.get(String(event.id))?.length ?? 0,
      now,
    }),
  }))
}

interface Referred {
  speakers: Speaker
  partners: Partner
  topics: Topic
  consentTexts: StoredConsentText
}

async function findRelated({
  payload,
  events,
  locale,
}: {
  payload: Payload
  events: Event[]
  locale: Locale
}): Promise<Related & { seatsTaken: Map<string, number[]> }> {
  const { slugs, publicUrl } = optionsOf(payload)
  /** Those that lack nothing that they cannot be shown without. */
  const findShown = async <Name extends keyof Referred>(
    name: Name,
    ids: string[],
  ): Promise<Referred[Name][]> => {
    const collection = slugs[name] as 'events'
    const { docs } = await payload.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      pagination: false,
      ...inLanguage({ payload, locale }),
    })
    const fields = payload.collections[collection].config.flattenedFields as unknown as readonly Field[]
    return docs.flatMap(
      (document) =>
        completeDocument({ fields, document: document as unknown as Referred[Name] }).document ?? [],
    )
  }
  const [speakers, partners, topics, consents, seatsTaken] = await Promise.all([
    findShown(
      'speakers',
      events.flatMap((event) => speakersOf(event)),
    ),
    findShown(
      'partners',
      events.flatMap((event) => idsIn(event.partners)),
    ),
    findShown(
      'topics',
      events.flatMap((event) => idsIn(event.topics)),
    ),
    findShown(
      'consentTexts',
      events.flatMap((event) => idsIn(event.registration?.consents)),
    ),
    findSeatsTaken({
      payload,
      eventIds: events.filter(({ registration }) => registration?.capacity).map(({ id }) => String(id)),
    }),
  ])
  const files = [
    ...events.map(({ image }) => image),
    ...events.flatMap((event) => event.materials?.map(({ file }) => file) ?? []),
    ...speakers.map(({ image }) => image),
    ...partners.map(({ logo }) => logo),
    ...[...events.flatMap(longTextsOf), ...speakers.map(({ biography }) => biography)].flatMap((text) =>
      filesInText(text),
    ),
  ]
  const media = await findMediaFiles({ payload, files, locale })
  return {
    media,
    speakers: new Map(
      speakers.map((each) => [String(each.id), toPublicSpeaker({ speaker: each, media, publicUrl })]),
    ),
    partners: new Map(
      partners.map((each) => [String(each.id), toPublicPartner({ partner: each, media, publicUrl })]),
    ),
    topics: new Map(topics.map((each) => [String(each.id), toPublicTopic(each)])),
    consents: new Map(consents.map((each) => [String(each.id), consentTextOf(each)])),
    seatsTaken,
  }
}

/** What feeds tell of a stored event, but for its description. */
export function toFeedEvent({
  event,
  topics,
}: {
  event: Event
  topics: Related['topics']
}): Omit<FeedEvent, 'description'> {
  return {
    id: String(event.id),
    ...shownFields(event),
    timeZone: event.startsAt_tz ?? 'Europe/Berlin',
    topics: existing(idsIn(event.topics), topics),
  }
}

/** What the public sees of an event at every moment, but for its longer texts. */
export type LastingEvent = Omit<
  PublicEvent,
  'description' | 'notices' | 'easyLanguage' | 'registration' | 'materials'
>

/** A stored event as the public sees it at every moment, but for its longer texts. */
export function toPublicEvent({
  event,
  related,
  publicUrl,
}: {
  event: Event
  related: Related
  publicUrl: string
}): LastingEvent {
  return {
    ...toFeedEvent({ event, topics: related.topics }),
    speakers: (event.speakers ?? []).flatMap(({ speaker, role, label }) => {
      const found = related.speakers.get(idsIn([speaker])[0] ?? '')
      return found ? [{ role, label: label || null, speaker: found }] : []
    }),
    partners: existing(idsIn(event.partners), related.partners),
    image: imageOf({ file: event.image, media: related.media, publicUrl }),
    programme: programmeOf({ event, speakers: related.speakers }),
  }
}

/** The recordings and materials of an event that are shown at a moment. */
export function shownMaterials({
  event,
  media,
  publicUrl,
  now,
}: {
  event: Event
  media: Related['media']
  publicUrl: string
  now: Date
}): PublicMaterial[] {
  return (event.materials ?? []).flatMap((material, place) =>
    isMaterialShown({ material, event, now }) ? materialOf({ material, place, media, publicUrl }) : [],
  )
}

function programmeOf({ event, speakers }: { event: Event; speakers: Related['speakers'] }): ProgrammeItem[] {
  const { startsAt_tz: timeZone, programme } = event
  const { startsAt } = publicTimes(event)
  const at = (minutes: number): string =>
    momentAfter({ startsAt, timeZone: timeZone ?? 'Europe/Berlin', minutes })
  const rows = (programme ?? []).map((row, place) => ({ ...row, place }))
  // In a form that is previewed, somebody may not have entered a time yet.
  const timed = rows.filter(({ startsAfter }) => typeof startsAfter === 'number')
  return inOrderOfTime(timed).map(({ place, startsAfter, endsAfter, title, text, speakers: people }) => ({
    place,
    startsAt: at(startsAfter),
    endsAt: typeof endsAfter === 'number' ? at(endsAfter) : null,
    title,
    text: text || null,
    speakers: existing(idsIn(people), speakers),
  }))
}

function existing<T>(ids: string[], documents: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => documents.get(id) ?? [])
}

function materialOf({
  material,
  place,
  media,
  publicUrl,
}: {
  material: NonNullable<Event['materials']>[number]
  place: number
  media: ReadonlyMap<string, Media>
  publicUrl: string
}): PublicMaterial[] {
  const { title, file, link } = material
  const known = { place, kind: kindOf(material), title }
  const found = media.get(idsIn([file])[0] ?? '')
  const url = found ? fileUrl({ url: found.url, updatedAt: found.updatedAt, publicUrl }) : null
  if (found && url !== null) {
    const { mimeType, filesize } = found
    return [
      { ...known, url, file: { mimeType: mimeType ?? 'application/octet-stream', bytes: filesize ?? 0 } },
    ]
  }
  return link ? [{ ...known, url: link, file: null }] : []
}

/** Whether and how one can register for an event at a moment. */
export function registrationInfoOf({
  event,
  consents,
  seatsTaken,
  now,
}: {
  event: Event
  consents: Related['consents']
  seatsTaken: number
  now: Date
}): RegistrationInfo {
  const { registration } = event
  const capacity = registration?.capacity ?? null
  const seatsLeft = capacity === null ? null : Math.max(0, capacity - seatsTaken)
  const rules = rulesOf(event)
  return {
    state: registrationStateOf({ rules, seatsLeft, now }),
    opensAt: rules.opensAt,
    closesAt: rules.closesAt,
    capacity,
    seatsLeft,
    consents: existing(idsIn(registration?.consents), consents),
    questions: questionsOf(event),
    asksForTopics: registration?.asksForTopics ?? false,
    asksForSupport: registration?.asksForSupport ?? false,
    confirmsAddress: registration?.confirmsAddress ?? false,
  }
}
