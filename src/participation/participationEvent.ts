import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import type { ParticipationEvent } from './rules/participation.ts'
import { optionsOf } from '../options.ts'
import { eventPlace, placeLines } from '../events/rules/eventPlace.ts'
import { idsIn, questionsOf } from '../events/eventDocuments.ts'
import { findReportSubjects } from './reportSubjects.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** Finds an event as its participation is about it; null where there is none. */
export async function findParticipationEvent({
  payload,
  eventId,
  locale,
}: {
  payload: Payload
  eventId: string
  locale: Locale
}): Promise<ParticipationEvent | null> {
  const options = optionsOf(payload)
  const event = await payload.findByID({
    collection: options.slugs.events,
    id: eventId,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale }),
    disableErrors: true,
  })
  if (!event) return null
  const [subjects] = await findReportSubjects({ payload, events: [event], locale })
  return {
    id: String(event.id),
    title: event.title,
    slug: event.slug,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: event.startsAt_tz ?? options.timeZone,
    durationHours: event.durationHours ?? null,
    status: event.status,
    format: event.format,
    place: placeLines(eventPlace(event)).join(', '),
    topics: subjects?.topics ?? [],
    capacity: event.registration?.capacity ?? null,
    questions: questionsOf(event),
    consents: idsIn(event.registration?.consents),
  }
}
