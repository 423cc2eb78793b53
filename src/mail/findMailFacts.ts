import type { Payload } from 'payload'
import { whyNotJoin } from '../domain/joinAccess.ts'
import type { FactChange } from '../domain/eventFacts.ts'
import type { Locale } from '../domain/locale.ts'
import { type MailKind, mailKind } from '../domain/mailKind.ts'
import type { PublicEvent } from '../domain/publicEvent.ts'
import { tokenFromSeed } from '../domain/registrationToken.ts'
import { eventPageUrl } from '../feeds/eventPageUrl.ts'
import { optionsOf } from '../options.ts'
import { findMeeting } from '../services/findMeeting.ts'
import type { StoredRegistration } from '../services/findRegistration.ts'
import { toPublicEvents } from '../services/publicEventDocuments.ts'
import { greetedName } from './greetedName.ts'
import type { MailFacts } from './MailFacts.ts'

/** Finds what a mail about a registration is made of, as it is now; null where the event is gone. */
export async function findMailFacts({
  payload,
  kind,
  registration,
  changes = [],
  now,
}: {
  payload: Payload
  kind: MailKind
  registration: StoredRegistration
  /** What the mail tells of a changed event. Default: nothing. */
  changes?: FactChange[]
  now: Date
}): Promise<MailFacts | null> {
  const { organiser, publicUrl } = optionsOf(payload)
  const { locale } = registration
  const event = await findEvent({ payload, id: registration.event, locale, now })
  if (!event) return null
  const mayJoin = mailKind(kind).carriesAccess && whyNotJoin({ registration, event, now }) === null
  const token = tokenFromSeed({ seed: registration.tokenSeed, secret: payload.secret })
  return {
    kind,
    locale,
    status: registration.status,
    // What somebody typed goes to no address that its owner has not confirmed.
    name: registration.status === 'pending' ? null : greetedName(registration.name),
    event,
    eventUrl: eventPageUrl({ publicUrl, slug: event.slug, locale }),
    registrationUrl: `${publicUrl}/anmeldung/${token}`,
    access: mayJoin ? ((await findMeeting({ payload, eventId: event.id })) ?? 'follows') : null,
    changes,
    wording: await findWording({ payload, kind, locale }),
    organiser,
    publicUrl,
  }
}

// Unlike the pages, mails are also about events that were published and are not now: people had registered.
async function findEvent({
  payload,
  id,
  locale,
  now,
}: {
  payload: Payload
  id: string
  locale: Locale
  now: Date
}): Promise<PublicEvent | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    locale,
  })
  const [event] = await toPublicEvents({ payload, events: docs, locale, now })
  return event ?? null
}

async function findWording({
  payload,
  kind,
  locale,
}: {
  payload: Payload
  kind: MailKind
  locale: Locale
}): Promise<MailFacts['wording']> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.mailTemplates,
    where: { and: [{ kind: { equals: kind } }, { locale: { equals: locale } }] },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] ?? null
}
