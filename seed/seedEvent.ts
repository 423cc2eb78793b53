import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import { optionsOf } from '../src/options.ts'
import type { Event } from '../src/payload-types.ts'
import type { EventFixture } from './EventFixture.ts'
import type { References } from './seedReferences.ts'
import { seedRegistrations } from './seedRegistrations.ts'
import { timeZone } from './timeZone.ts'

interface Seeding {
  payload: Payload
  fixture: EventFixture
  references: References
  now: Date
}

/** Makes an example event, unless there is one of its slug; then nothing changes. Tells whether it was made. */
export async function seedEvent({ payload, fixture, references, now }: Seeding): Promise<boolean> {
  const { slugs } = optionsOf(payload)
  const { totalDocs } = await payload.count({
    collection: slugs.events,
    where: { slug: { equals: fixture.slug } },
  })
  if (totalDocs > 0) return false
  const draft = await payload.create({
    collection: slugs.events,
    data: germanEvent({ fixture, references, now }),
    depth: 0,
  })
  // Translated before it is published, so that no calendar sees a second revision.
  const english = englishEvent({ fixture, german: draft })
  const translated = await payload.update({
    collection: slugs.events,
    id: draft.id,
    locale: 'en',
    data: english,
    depth: 0,
  })
  if (fixture.meeting) {
    await payload.create({ collection: slugs.meetings, data: { ...fixture.meeting, event: draft.id } })
  }
  if (fixture.isDraft) return true
  await payload.update({
    collection: slugs.events,
    id: translated.id,
    data: { _status: 'published' },
    depth: 0,
  })
  await seedRegistrations({ payload, eventId: draft.id, people: fixture.attendees ?? 0 })
  return true
}

function germanEvent({
  fixture,
  references,
  now,
}: Omit<Seeding, 'payload'>): Omit<Event, 'id' | 'createdAt' | 'updatedAt'> {
  const times = fixture.times(now)
  return {
    slug: fixture.slug,
    title: fixture.title.de,
    summary: fixture.summary.de,
    description: fixture.description,
    startsAt: instant(times.startsAt),
    startsAt_tz: timeZone,
    endsAt: instant(times.endsAt),
    endsAt_tz: timeZone,
    format: fixture.format,
    location: fixture.location,
    ...(fixture.accessibility && { accessibility: fixture.accessibility }),
    status: fixture.status ?? 'scheduled',
    topics: idsOf({ keys: fixture.topics, ids: references.topics }),
    partners: idsOf({ keys: fixture.partners ?? [], ids: references.partners }),
    speakers: fixture.speakers.map(({ key, role, label }) => ({
      speaker: idOf({ key, ids: references.speakers }),
      role,
      label: label?.de ?? null,
    })),
    programme: (fixture.programme ?? []).map(({ startsAfter, endsAfter, title, text, speakers = [] }) => ({
      startsAfter,
      endsAfter: endsAfter ?? null,
      title: title.de,
      text: text?.de ?? null,
      speakers: idsOf({ keys: speakers, ids: references.speakers }),
    })),
    materials: (fixture.materials ?? []).map(({ kind, title, link }) => ({ kind, title: title.de, link })),
    registration: registrationOf({ fixture, references, now }),
    _status: 'draft',
  }
}

function registrationOf({ fixture, references, now }: Omit<Seeding, 'payload'>): Event['registration'] {
  const { registration } = fixture
  if (!registration) return { enabled: false, consents: [], asksForTopics: false }
  const times = { ...fixture.times(now), now: DateTime.fromJSDate(now, { zone: timeZone }) }
  const opensAt = registration.opensAt?.(times)
  const closesAt = registration.closesAt?.(times)
  return {
    enabled: true,
    ...(opensAt && { opensAt: instant(opensAt), opensAt_tz: timeZone }),
    ...(closesAt && { closesAt: instant(closesAt), closesAt_tz: timeZone }),
    capacity: registration.capacity ?? null,
    waitingList: registration.waitingList ?? false,
    confirmsAddress: registration.confirmsAddress ?? false,
    consents: idsOf({ keys: registration.consents, ids: references.consentTexts }),
    asksForTopics: registration.asksForTopics ?? true,
    asksForSupport: registration.asksForSupport ?? false,
    notices: registration.notices,
    questions: (registration.questions ?? []).map(({ label, required, options }) => ({
      label: label.de,
      required,
      options: (options ?? []).map((option) => ({ label: option.de })),
    })),
  }
}

/** The English words, put to the rows that the German ones made. */
function englishEvent({ fixture, german }: { fixture: EventFixture; german: Event }): Partial<Event> {
  const questions = fixture.registration?.questions ?? []
  return {
    title: fixture.title.en,
    summary: fixture.summary.en,
    speakers: (german.speakers ?? []).map((row, index) => ({
      ...row,
      label: fixture.speakers[index]?.label?.en ?? null,
    })),
    programme: (german.programme ?? []).map((row, index) => ({
      ...row,
      title: fixture.programme?.[index]?.title.en ?? row.title,
      text: fixture.programme?.[index]?.text?.en ?? null,
    })),
    materials: (german.materials ?? []).map((row, index) => ({
      ...row,
      title: fixture.materials?.[index]?.title.en ?? row.title,
    })),
    ...(questions.length > 0 && {
      registration: {
        ...german.registration,
        questions: (german.registration?.questions ?? []).map((row, index) => ({
          ...row,
          label: questions[index]?.label.en ?? row.label,
          options: (row.options ?? []).map((option, place) => ({
            ...option,
            label: questions[index]?.options?.[place]?.en ?? option.label,
          })),
        })),
      },
    }),
  }
}

function instant(time: DateTime): string {
  return time.toJSDate().toISOString()
}

function idsOf<Key>({ keys, ids }: { keys: Key[]; ids: Map<Key, string> }): string[] {
  return keys.map((key) => idOf({ key, ids }))
}

function idOf<Key>({ key, ids }: { key: Key; ids: Map<Key, string> }): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The example content has nothing of the key ${String(key)}`)
  return id
}
