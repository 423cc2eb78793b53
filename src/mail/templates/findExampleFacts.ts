import { DateTime } from 'luxon'
import type { Payload, Where } from 'payload'
import type { FactChange } from '../../events/rules/eventFacts.ts'
import { type MailKind, mailKind } from '../rules/mailKind.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { optionsOf } from '../../options.ts'
import { findEventFacts } from '../facts/findEventFacts.ts'
import { MailBatch } from '../facts/MailBatch.ts'
import { greetedName } from '../compose/greetedName.ts'
import type { MeetingAccess } from '../../conferences/accessOf.ts'
import type { MailFacts, MailWording } from '../compose/MailFacts.ts'

/** Events that are looked at for people. */
const searchedEvents = 20

/** Access to no meeting: the join link is for confirmed people, and words can be written without it. */
const exampleAccess: MeetingAccess = {
  provider: 'Zoom',
  joinUrl: 'https://zoom.example/j/12345678901',
  meetingId: '123 4567 8901',
  passcode: '123456',
  dialIn: null,
  doorUrl: 'https://example.org/teilnehmen/beispiel',
  isBeingMade: false,
}

/** Somebody who does not exist. */
export const examplePerson = 'Erika Mustermann'

/**
 * Finds real facts to try a mail text with: the next event that people have registered for and one of them, else the
 * newest event and an example person. The meeting access and the link to the registration are examples always. Null where
 * there is no event yet.
 */
export async function findExampleFacts({
  payload,
  kind,
  locale,
  wording,
  isAnonymous = false,
  now,
}: {
  payload: Payload
  kind: MailKind
  locale: Locale
  wording: MailWording
  /** Takes the example person in any case. Default: false. */
  isAnonymous?: boolean
  now: Date
}): Promise<MailFacts | null> {
  const found = await findNextWithPeople({ payload, kind, now })
  const eventId = found?.eventId ?? (await findNewestEvent(payload))
  if (eventId === null) return null
  const name = found && !isAnonymous ? greetedName(found.name) : examplePerson
  return exampleFactsOf({ payload, kind, eventId, locale, wording, name, now })
}

/**
 * Facts of an event to show words with, for a person of that name; all links to the person's own pages are examples. Null where
 * the event is gone.
 */
export async function exampleFactsOf({
  payload,
  kind,
  eventId,
  locale,
  wording,
  name,
  now,
}: {
  payload: Payload
  kind: MailKind
  eventId: string
  locale: Locale
  wording: MailWording
  name: string | null
  now: Date
}): Promise<MailFacts | null> {
  const batch = new MailBatch({ payload, now })
  const facts = await findEventFacts({ payload, kind, eventId, locale, batch })
  if (!facts) return null
  const { trueWhile } = mailKind(kind)
  const carriesAccess = mailKind(kind).carriesAccess && facts.event.format !== 'inPerson'
  const { addresses } = facts
  return {
    ...facts,
    status: trueWhile.find((status) => status === 'confirmed') ?? trueWhile[0] ?? 'confirmed',
    hadPlace: true,
    attended: false,
    changes: kind === 'changed' ? [exampleChange(facts.event)] : [],
    words: [],
    name: kind === 'addressConfirmation' ? null : name,
    confirmUntil:
      kind === 'addressConfirmation' ? DateTime.fromJSDate(now).plus({ days: 1 }).toUTC().toISO() : null,
    alsoConfirms: [],
    registrationUrl: addresses.urlOf(addresses.registration('beispiel')),
    doorUrl: addresses.urlOf(addresses.join('beispiel')),
    access: carriesAccess ? exampleAccess : null,
    wording,
  }
}

/** As if the event had been put off by a week. */
function exampleChange({ startsAt, timeZone }: PublicEvent): FactChange {
  const before = DateTime.fromISO(startsAt).minus({ weeks: 1 }).toUTC().toISO()
  return { fact: 'startsAt', before: { at: before, timeZone }, after: { at: startsAt, timeZone } }
}

async function findNextWithPeople({
  payload,
  kind,
  now,
}: {
  payload: Payload
  kind: MailKind
  now: Date
}): Promise<{ eventId: string; name: string | null } | null> {
  const { slugs } = optionsOf(payload)
  const { docs: events } = await payload.find({
    collection: slugs.events,
    where: { and: [{ _status: { equals: 'published' } }, { endsAt: { greater_than: now.toISOString() } }] },
    select: { startsAt: true },
    sort: ['startsAt', 'id'],
    limit: searchedEvents,
    pagination: false,
    depth: 0,
    joins: false,
  })
  const somebodyOf = (where: Where[]) =>
    payload.db.findOne<{ id: string; name: string | null }>({
      collection: slugs.registrations,
      where: { and: where },
      select: { name: true },
    })
  for (const { id } of events) {
    const ofEvent: Where = { event: { equals: id } }
    const fitting = await somebodyOf([ofEvent, { status: { in: [...mailKind(kind).trueWhile] } }])
    const person = fitting ?? (await somebodyOf([ofEvent]))
    if (person) return { eventId: id, name: person.name }
  }
  return null
}

async function findNewestEvent(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    select: { startsAt: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
  })
  return docs[0]?.id ?? null
}
